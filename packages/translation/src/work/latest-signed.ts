import {isL10nUnit} from '../is-l10n-unit.ts'
import type {L10nUnit} from '../localized.types.ts'
import type {PublishedTranslation} from './published-translations.ts'
import {signedAt} from './signed-at.ts'

/** A translation that somebody answers for. */
export type SignedTranslation = PublishedTranslation & {readonly stored: L10nUnit}

const isSigned = (one: PublishedTranslation | undefined): one is SignedTranslation =>
  isL10nUnit(one?.stored)

/**
 * Which of several translations of one unit holds: one that was made from exactly the present source
 * goes before one that was not; of two of a kind the one signed last.
 *
 * @param sourceHash - of the present source
 * @param candidates - of equal ones the first is taken
 * @returns undefined when nobody answers for any of them
 */
export const latestSigned = (
  sourceHash: string,
  candidates: readonly (PublishedTranslation | undefined)[],
): SignedTranslation | undefined => {
  const signed = candidates.filter(isSigned)
  const exact = signed.filter(({stored}) => stored.sourceHash === sourceHash)
  const [first, ...others] = exact.length > 0 ? exact : signed
  return others.reduce<SignedTranslation | undefined>(
    (latest, one) =>
      latest && signedAt(one.stored, sourceHash) > signedAt(latest.stored, sourceHash)
        ? one
        : latest,
    first,
  )
}
