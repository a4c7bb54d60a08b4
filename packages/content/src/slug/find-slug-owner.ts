import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {slugOwnerQuery} from './slug-owner.query.ts'

/**
 * Who has a slug already, drafts included.
 *
 * @param client - with a token that may read drafts
 * @returns the id of a document of the type; null when the slug is free
 */
export const findSlugOwner = async (
  client: SanityClient,
  type: string,
  slug: string,
): Promise<string | null> =>
  z
    .string()
    .nullable()
    .parse(await client.fetch(slugOwnerQuery, {type, slug}, {perspective: 'raw'}))
