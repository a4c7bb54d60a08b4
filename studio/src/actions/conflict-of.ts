import {asRecord, asRecords, asText} from '@preop/schema/rules'
import {isDraftId} from '../published-id.ts'

const conflict =
  'Nothing was published, and nothing is lost: the draft is as it was. Look again at what is there now, then publish.'

/**
 * Which of the two changed, when the lake refuses for the sake of a revision; or which approved
 * translations an older copy would displace.
 */
export const conflictOf = (error: unknown): string | undefined => {
  const {statusCode, response} = asRecord(error)
  if (statusCode !== 409) return undefined
  const body = asRecord(asRecord(asRecord(response).body).error)
  const faults = asRecords(body.items).map(({error: item}) => asRecord(item))
  const displaced = faults.find(({type}) => type === 'approvedTranslationDisplacedError')
  if (displaced) return asText(displaced.description)
  const ids = faults.map(({id}) => asText(id) ?? '')
  const isDraft = ids.some(isDraftId)
  return isDraft ? changedMeanwhile.draft : changedMeanwhile.published
}

/** What an editor is told when somebody else was faster. */
export const changedMeanwhile = {
  draft: `This draft was changed or published by somebody while you were publishing it. ${conflict}`,
  published: `Somebody published this page while you were publishing it. ${conflict}`,
} as const
