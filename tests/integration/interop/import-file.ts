import {createReadStream} from 'node:fs'
import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'

type ImportOptions = Parameters<typeof sanityImport>[1]

/** Imports an archive or a list of documents with the package that Sanity's command line uses. */
export const importFile = (
  client: SanityClient,
  path: string,
  options: Partial<ImportOptions> = {},
) => sanityImport(createReadStream(path), {client, ...options})
