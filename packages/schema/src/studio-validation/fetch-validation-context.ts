import type {SanityClient} from 'sanity'
import {asRecord, asText, isRecord, type PlainDocument} from '../rules/plain.ts'
import type {ValidationContext} from '../rules/rule.ts'
import {walk} from '../rules/walk.ts'
import {validationContextQuery} from './validation-context.query.ts'

const isPlainDocument = (value: unknown): value is PlainDocument =>
  isRecord(value) && typeof value._id === 'string' && typeof value._type === 'string'

const referencedIds = (document: PlainDocument): string[] =>
  walk(document).flatMap(({value}) => asText(asRecord(value)._ref) ?? [])

/**
 * Looks up what the rules need to judge one document in the Studio. The build has it all at hand.
 *
 * @throws when the content lake does not answer; Sanity then shows the document as unchecked
 */
export const fetchValidationContext = async (
  client: SanityClient,
  document: PlainDocument,
): Promise<ValidationContext> => {
  const found = await client.fetch<unknown>(
    validationContextQuery,
    {ids: referencedIds(document), type: document._type},
    {perspective: 'published'},
  )
  const documents = new Map(
    (Array.isArray(found) ? found : []).filter(isPlainDocument).map((one) => [one._id, one]),
  )
  const today = new Date().toISOString().slice(0, 10)
  return {documents, settings: documents.get('siteSettings'), today}
}
