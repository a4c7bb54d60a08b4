import {distance} from 'fastest-levenshtein'
import type {ClassifyOptions} from '../classify-change.ts'
import {haveSameAffixes} from './affixes.ts'
import {commonSlips} from './common-slips.ts'
import {isTransposition, oneSlipAway, slips} from './edit-distance.ts'
import {isSpellingVariant} from './is-spelling-variant.ts'
import {isMedicine} from './medicines.ts'
import {haveSameConsonants, slipKind} from './slip-kind.ts'
import {
  confusables,
  criticalWords,
  dateWords,
  doseUnits,
  negations,
  numberWords,
  timeWords,
} from './words.ts'

/** A change that ends in one of these is never a mere slip. */
const untouchable = [negations, numberWords, doseUnits]
const times = [timeWords, dateWords]
const nearMisses = [...untouchable, ...times, confusables, criticalWords]

/** "dont" for "don't": the same letters, and no other word. */
const isLostApostrophe = (then: string, now: string) =>
  now.includes("'") && now.replaceAll("'", '') === then

const isCommonSlip = (then: string, now: string, locale: string) =>
  commonSlips[locale.split('-')[0] ?? locale]?.get(then) === now

/** `Uebung` and `Ubung` for `Übung`: typed without the key. */
const isLostUmlaut = (then: string, now: string, locale: string) => {
  const without = (by: Readonly<Record<string, string>>) =>
    now.replace(/[äöü]/gu, (letter) => by[letter] ?? letter)
  return (
    locale.startsWith('de') &&
    then !== now &&
    (then === without({ä: 'ae', ö: 'oe', ü: 'ue'}) ||
      (now.length > 5 && then === without({ä: 'a', ö: 'o', ü: 'u'})))
  )
}

const isGlossaryWord = (word: string, {glossaryWords = []}: ClassifyOptions) =>
  glossaryWords.some((term) =>
    term
      .toLowerCase()
      .split(/[^\p{L}']+/u)
      .includes(word),
  )

const isKnown = (word: string, {lexicon, locale}: ClassifyOptions) => {
  const title = word.charAt(0).toUpperCase() + word.slice(1)
  return [word, title, word.toUpperCase()].some((spelling) => lexicon.isWord(spelling, locale))
}

const mayBeReadAsAnother = (then: string, now: string, options: ClassifyOptions): boolean => {
  const count = slips(then, now)
  const isNear = (word: string) => word !== now && slips(then, word) <= count
  if (nearMisses.some((words) => [...words].some(isNear))) return true
  // Unless the slip is plain and the word long, no other word may be as near.
  const isPlain =
    slipKind(then, now) === 'mechanical'
      ? now.length > 4
      : now.length > 5 && count === 1 && haveSameConsonants(then, now)
  return !isPlain && oneSlipAway(then).some((word) => word !== now && isKnown(word, options))
}

/**
 * Whether a changed word is a mended slip and nothing else. Shown safe only when the old spelling
 * is no word, the new one is, one or two letters differ, sense-bearing parts are untouched, and
 * the old spelling was not as near to a word that matters.
 *
 * @param then - the word before, as written, apostrophes straight
 */
export const isSafeSpelling = (then: string, now: string, options: ClassifyOptions): boolean => {
  const [before, after] = [then.toLowerCase(), now.toLowerCase()]
  const {locale} = options
  if (isGlossaryWord(before, options)) return false
  if (!isKnown(after, options) && !isGlossaryWord(after, options)) return false
  if (isSpellingVariant(before, after, locale))
    return !untouchable.some((words) => words.has(before) || words.has(after))
  if (isKnown(before, options)) return false
  if (isCommonSlip(before, after, locale)) return true
  if (isMedicine(before) || isMedicine(after)) return false
  if (isLostApostrophe(before, after) || isLostUmlaut(before, after, locale)) return true
  const kind = slipKind(before, after)
  const isIn = (lists: readonly ReadonlySet<string>[], word: string) =>
    lists.some((words) => words.has(word))
  if (isIn(nearMisses, before) || isIn(untouchable, after)) return false
  if (isIn(times, after) && (kind !== 'mechanical' || after.length < 6)) return false
  if (Math.min(before.length, after.length) < 3 || distance(before, after) > 2) return false
  if (kind === 'doubtful' || (kind === 'likely' && after.length < 5)) return false
  if (before[0] !== after[0] && !isTransposition(before, after)) return false
  return haveSameAffixes(before, after) && !mayBeReadAsAnother(before, after, options)
}
