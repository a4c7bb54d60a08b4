import type {Problem} from '@preop/schema/rules'
import type {z} from 'zod'
import {type ContentDocument, isContentType, models} from './models.ts'
import type {PublishedDocument} from './snapshot/read-published.ts'
import {toPath} from './to-path.ts'

const issueToProblem = (document: PublishedDocument, issue: z.core.$ZodIssue): Problem => {
  const {path, locale, found} = toPath(document, issue.path)
  return {
    level: 'error',
    documentId: document._id,
    path,
    ...(locale ? {locale} : {}),
    rule: 'shape',
    expected: issue.message,
    found: found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 120),
    message: 'The document does not have the shape that the site relies on.',
  }
}

/**
 * Parses documents into the models that the site relies on.
 *
 * @param documents - as `readPublished` returns them, nulls dropped
 * @returns what parsed, and a problem for each thing that did not
 */
export const parseContent = (
  documents: readonly PublishedDocument[],
): {content: ContentDocument[]; problems: Problem[]} => {
  const content: ContentDocument[] = []
  const problems: Problem[] = []
  for (const document of documents) {
    if (!isContentType(document._type)) continue
    const parsed = models[document._type].safeParse(document)
    if (parsed.success) content.push(parsed.data)
    else problems.push(...parsed.error.issues.map((issue) => issueToProblem(document, issue)))
  }
  return {content, problems}
}
