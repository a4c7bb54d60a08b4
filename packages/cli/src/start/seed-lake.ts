import {createContentClient} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import type {Environment} from '../environment.ts'
import {readAdminToken} from './read-admin-token.ts'

/**
 * Puts the sample content into an empty lake, in one transaction. A lake that holds any document
 * is left alone.
 *
 * @returns the number of documents written; 0 if the lake was not empty
 */
export const seedLake = async (environment: Environment): Promise<number> => {
  const token = readAdminToken(environment.dataDir)
  const client = createContentClient({...environment.lake, token})
  const present = await client.fetch<number>('count(*)', {}, {perspective: 'raw'})
  if (present > 0) return 0
  const documents = expandSample(sampleDir)
  await client.mutate(documents.map((document) => ({createOrReplace: document})))
  return documents.length
}
