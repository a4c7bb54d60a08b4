import {sourceLocale} from '@preop/locales'
import {asRecord, asRecords, asText, isRecord, type PlainDocument} from '../rules/plain.ts'
import type {ValidationContext} from '../rules/rule.ts'
import {walk} from '../rules/walk.ts'
import {pagePaths} from '../slug/page-paths.ts'
import {validationContextQuery} from './validation-context.query.ts'

const isPlainDocument = (value: unknown): value is PlainDocument =>
  isRecord(value) && typeof value._id === 'string' && typeof value._type === 'string'

const sorted = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined))].toSorted()

const referencedIds = (document: PlainDocument): string[] =>
  sorted(walk(document).map(({value}) => asText(asRecord(value)._ref)))

const slugsOf = ({slug}: PlainDocument): string[] =>
  sorted(asRecords(slug).map(({value}) => asText(asRecord(value).current)))

/** What the query asks of a document: two drafts that ask the same get the same answer. */
const parametersOf = (document: PlainDocument) => ({
  ids: referencedIds(document),
  slugs: slugsOf(document),
  paths: [...pagePaths(document).values()],
  type: document._type,
  source: sourceLocale,
})

/** The part of Sanity's client that is needed. */
export type ContextReader = {
  fetch: (
    query: string,
    parameters: Record<string, unknown>,
    options: {perspective: 'published'},
  ) => Promise<unknown>
}

const read = async (
  client: ContextReader,
  parameters: ReturnType<typeof parametersOf>,
): Promise<ValidationContext> => {
  const found = await client.fetch(validationContextQuery, parameters, {
    perspective: 'published',
  })
  const documents = new Map(
    (Array.isArray(found) ? found : [])
      .filter(isPlainDocument)
      // A redirect brings the page it leads to.
      .flatMap((one) => [...[one.page].filter(isPlainDocument), one])
      .map((one) => [one._id, one]),
  )
  const today = new Date().toISOString().slice(0, 10)
  return {documents, settings: documents.get('siteSettings'), today}
}

type Kept = {until: number; context: Promise<ValidationContext>}

/** Sanity asks twice (errors, warnings) up to five times a second; content changes less often. */
const keptFor = 1_000

const keptContexts = new Map<string, Kept>()

/**
 * Looks up what the rules need to judge one document in the Studio; the build has it all at hand.
 * An answer serves for a second, so that typing costs at most one small request a second.
 *
 * @throws when the content lake does not answer; the next call asks it again
 */
export const fetchValidationContext = (
  client: ContextReader,
  document: PlainDocument,
): Promise<ValidationContext> => {
  const parameters = parametersOf(document)
  const key = JSON.stringify(parameters)
  const now = Date.now()
  for (const [other, {until}] of keptContexts) if (until <= now) keptContexts.delete(other)
  const kept = keptContexts.get(key)
  if (kept) return kept.context
  const context = read(client, parameters)
  const keep = (until: number) => keptContexts.set(key, {until, context})
  // Whoever asks before the answer is there waits for the same one, however long it takes.
  keep(Number.POSITIVE_INFINITY)
  context.then(
    () => keep(Date.now() + keptFor),
    () => keptContexts.delete(key),
  )
  return context
}
