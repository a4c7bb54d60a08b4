import {
  asRecord,
  asText,
  type FeedbackReason,
  feedbackReasons,
  type PlainDocument,
} from '@preop/schema/rules'
import {describeDocument} from './describe-document.ts'
import type {Finding} from './finding.ts'

const titleOfReason: Readonly<Record<FeedbackReason, string>> = {
  hardToUnderstand: 'hard to understand',
  somethingMissing: 'something missing',
  somethingWrong: 'something wrong',
  translationPoor: 'translation poor',
  other: 'other',
}

const countBy = (values: readonly (string | undefined)[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const list = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

const messageOf = (given: readonly PlainDocument[]): string => {
  const unhelped = given.filter(({helpful}) => helpful !== true)
  const reasons = countBy(
    unhelped.map(({reason}) => {
      const known = feedbackReasons.find((one) => one === reason)
      return known ? titleOfReason[known] : 'no reason given'
    }),
  )
  const locales = countBy(unhelped.map(({locale}) => asText(locale)))
  return `${unhelped.length} of ${given.length} readers who answered were not helped. Reasons: ${list(reasons)}. Locales: ${list(locales)}.`
}

const saysWrong = ({helpful, reason}: PlainDocument) =>
  helpful !== true && reason === 'somethingWrong'

const latest = (given: readonly PlainDocument[]) =>
  given
    .flatMap(({_createdAt}) => asText(_createdAt) ?? [])
    .toSorted()
    .at(-1)
    ?.slice(0, 10)

const findingOn = (
  id: string,
  given: readonly PlainDocument[],
  page: PlainDocument | undefined,
): Finding => {
  const day = latest(given)
  return {
    ...describeDocument(page ?? {_id: id, _type: 'procedure'}),
    id: `${id} feedback`,
    kind: 'feedback',
    severity: given.some(saysWrong) ? 'warning' : 'notice',
    field: '',
    path: '',
    message: messageOf(given),
    date: day === undefined ? undefined : {what: 'given', day},
    stage: 'published',
  }
}

/**
 * What readers say of pages that did not help them, one finding a page. A page that helped everybody
 * needs nobody's attention.
 *
 * @param page - the published document of an id
 */
export const feedbackFindings = (
  feedback: readonly PlainDocument[],
  page: (id: string) => PlainDocument | undefined,
): Finding[] => {
  const byPage = Map.groupBy(feedback, (one) => asText(asRecord(one.page)._ref) ?? '')
  byPage.delete('')
  return [...byPage]
    .filter(([, given]) => given.some(({helpful}) => helpful !== true))
    .map(([id, given]) => findingOn(id, given, page(id)))
}
