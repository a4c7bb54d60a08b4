import {type Problem, validateDocument} from '@preop/schema/rules'
import {checkDisplaced} from './check-displaced.ts'
import {checkReviewed} from './check-reviewed.ts'
import type {ContentDocument} from './models.ts'
import {parseContent} from './parse-content.ts'
import type {PublishedDocument} from './snapshot/read-published.ts'

const settingsId = 'siteSettings'

const missing = (documentId: string, expected: string): Problem => ({
  level: 'error',
  documentId,
  path: '',
  rule: 'content-present',
  expected,
  found: 'none',
  message:
    'Nothing can be built without it. Publish one in the Studio; a site without pages is never built.',
})

const checkPresence = (documents: readonly PublishedDocument[]): Problem[] => [
  ...(documents.some(({_id}) => _id === settingsId)
    ? []
    : [missing(settingsId, 'the site’s settings')]),
  ...(documents.some(({_type}) => _type === 'procedure')
    ? []
    : [missing('(any)', 'at least one published procedure')]),
]

const checkRules = (documents: readonly PublishedDocument[], today: Date): Problem[] => {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const context = {
    documents: byId,
    settings: byId.get(settingsId),
    today: today.toISOString().slice(0, 10),
  }
  return documents.flatMap((document) => validateDocument(document, context))
}

/**
 * Parses published documents and checks them by the Studio's rules and by the gates that protect
 * patients: every error has to be mended before anything is built.
 *
 * @param documents - as `readPublished` returns them
 * @param today - for rules about dates that have passed
 * @param works - sidecars with what was approved, as far as they may be read
 * @returns what parsed, and everything that is wrong, errors and warnings
 */
export const checkContent = (
  documents: readonly PublishedDocument[],
  today: Date,
  works: readonly PublishedDocument[] = [],
): {content: ContentDocument[]; problems: Problem[]} => {
  const ruled = [...checkPresence(documents), ...checkRules(documents, today)]
  const told = new Set(ruled.map(({documentId, path}) => `${documentId} ${path}`))
  const parsed = parseContent(documents)
  const shapes = parsed.problems.filter(({documentId, path}) => !told.has(`${documentId} ${path}`))
  const problems = [
    ...ruled,
    ...shapes,
    ...checkReviewed(parsed.content),
    ...checkDisplaced(documents, parsed.content, works),
  ]
  return {content: parsed.content, problems}
}
