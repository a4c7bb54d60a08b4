import type {L10nUnit} from '../localized.types.ts'

const moment = (instant: string | null | undefined): number => {
  const time = Date.parse(instant ?? '')
  return Number.isNaN(time) ? 0 : time
}

/**
 * When somebody last answered for a translation: approved it, wrote it, or marked that a change of
 * the source leaves its meaning.
 *
 * @param sourceHash - of the present source; a mark for another one says nothing on this one
 * @returns milliseconds since 1970; 0 when no instant is recorded
 */
export const signedAt = (
  {reviewedAt, translatedAt, meaningUnchanged}: L10nUnit,
  sourceHash: string,
): number =>
  Math.max(
    moment(reviewedAt ?? translatedAt),
    meaningUnchanged?.sourceHash === sourceHash ? moment(meaningUnchanged.at) : 0,
  )
