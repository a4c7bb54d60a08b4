import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {translatableIdsQuery} from './translatable-ids.query.ts'

/** The ids of the published documents of some types, in order. */
export const translatableIds = async (
  client: SanityClient,
  types: readonly string[],
): Promise<readonly string[]> =>
  z
    .array(z.string())
    .parse(
      await client.fetch(translatableIdsQuery, {types: [...types]}, {perspective: 'published'}),
    )
