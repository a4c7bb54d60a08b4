import type {Part, TranslationState} from './translation-state.ts'

const countOf = (parts: readonly Part[], status: Part['status']) =>
  parts.filter((part) => part.status === status).length

const some = (count: number, parts: readonly Part[]) =>
  parts.length === 1
    ? 'It'
    : count === parts.length
      ? 'All of it'
      : `${count} of ${parts.length} parts`

/** What a translation's state means for readers, in sentences. */
export const statusSentence = ({parts, status}: TranslationState): string => {
  const [stale, wording, missing, unreviewed] = [
    countOf(parts, 'staleSubstance'),
    countOf(parts, 'staleWording'),
    countOf(parts, 'missing'),
    countOf(parts, 'awaitingReview'),
  ]
  if (status === 'missing') return 'There is no translation. Readers see the source text.'
  const sentences = [
    stale > 0 &&
      `${some(stale, parts)} may no longer say what the source says. Readers see the source text there.`,
    missing > 0 && `${some(missing, parts)} has no translation. Readers see the source text there.`,
    wording > 0 && `${some(wording, parts)} is shown: only the wording of the source changed.`,
    unreviewed > 0 && `${some(unreviewed, parts)} came from a machine and nobody has reviewed it.`,
  ].filter((sentence) => sentence !== false)
  return sentences.length > 0
    ? sentences.join(' ')
    : 'Approved, and the source has not changed since.'
}
