import type {Locale} from '@preop/locales'
import {deniesAlone} from './denies-alone.ts'
import {findOrphans} from './find-orphans.ts'
import type {LexToken} from './lex.ts'
import {readLexicalDenials} from './read-lexical-denials.ts'
import type {Denial, DenialKind, Marked, Place} from './reading.types.ts'
import {sentenceEnds} from './sentence-ends.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Words that may stand between the two parts of one denial: `ne le lui avait-on donc pas`. */
const reach = 9
/** The same where the second part is the subject: `aucun des tests que nous avons n'a`. */
const far = 40

const phrasesOf = (folded: string, phrases: readonly RegExp[] = []): readonly Place[] =>
  phrases.flatMap((phrase) =>
    [...folded.matchAll(phrase)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )

const covers = (places: readonly Place[], at: number) =>
  places.find(({start, end}) => start <= at && at < end)

/** Marks and words over which no denial reaches: another clause begins. */
const border = /[:;()]|,\s*(?:et|mais|ou|car)\s/u

const nearest = (
  folded: string,
  half: Marked,
  next: Marked | undefined,
  among: readonly Marked[],
  used: ReadonlySet<Marked>,
  {late, weak}: Vocabulary,
): Marked | undefined => {
  const free = among.filter((one) => one.sentence === half.sentence && !used.has(one))
  const behind = free.filter(
    ({index, start}) =>
      index > half.index &&
      index <= half.index + reach &&
      (!next || index < next.index) &&
      !border.test(folded.slice(half.end, start)),
  )
  const before = free.findLast(
    ({index, text}) => index < half.index && index >= half.index - far && !late.has(text),
  )
  return behind.find(({text}) => !weak.has(text)) ?? before ?? behind[0]
}

/** Of a doubled denial the second half: `non … mai`, with no comma between. */
const isPart = (folded: string, word: Marked, partner: Marked) => {
  const [from, to] = [Math.min(word.end, partner.end), Math.max(word.start, partner.start)]
  return (
    partner.sentence === word.sentence &&
    Math.abs(partner.index - word.index) <= reach &&
    !/[,;:]/u.test(folded.slice(from, to))
  )
}

/** Which companions belong to which half, and which of them deny once more. */
const pairHalves = (
  folded: string,
  halves: readonly Marked[],
  partners: readonly Marked[],
  vocabulary: Vocabulary,
) => {
  const absorbed = new Set<Marked>()
  const repeated = new Set<Marked>()
  const pairs = new Map<Marked, Marked>()
  for (const [at, half] of halves.entries()) {
    const partner = nearest(folded, half, halves[at + 1], partners, absorbed, vocabulary)
    if (!partner) continue
    absorbed.add(partner)
    pairs.set(half, partner)
    // `ne … ni … ni` denies each.
    for (const again of partners)
      if (again.sentence === half.sentence && again.text === partner.text && again.text === 'ni')
        if (!absorbed.has(again)) repeated.add(again)
  }
  return {absorbed, repeated, pairs}
}

/** `n` is a half in `n'est`, not in a name such as `H1N1`. */
const isHalfElided = (folded: string, {text, end}: LexToken) =>
  text !== 'n' || folded[end - 1] === "'"

/** How a text denies, sentence by sentence. */
export const readDenials = (
  folded: string,
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
  locale: Locale,
): {readonly denials: readonly Denial[]; readonly sentences: number} => {
  const {counted, halves, companions, standIns, hints, without, language} = vocabulary
  const {standInParts, hintParts, loneHalves, comparative, listed, command} = language.negation
  const ends = sentenceEnds(folded)
  const sentenceOf = (at: number) => ends.filter((end) => end <= at).length
  const phrases = phrasesOf(folded, language.negation.phrases)
  const standInPhrases = phrasesOf(folded, language.negation.standInPhrases)
  const lexical = readLexicalDenials(folded, locale).filter(({start}) => !covers(phrases, start))
  const fixed = [
    ...phrases,
    ...standInPhrases,
    ...lexical.filter(({start, end}) => folded.slice(start, end).includes(' ')),
  ]
  const denials: Denial[] = []
  const deny = ({start, end}: Place, kind: DenialKind, more: Partial<Denial> = {}) =>
    denials.push({
      start,
      end,
      at: start / folded.length,
      kind,
      sentence: sentenceOf(start),
      concepts: [],
      ...more,
    })
  for (const phrase of phrases) deny(phrase, 'hint')
  for (const phrase of standInPhrases)
    if (!covers(lexical, phrase.start)) deny(phrase, 'lexical', {spare: true})
  const isSpare = (word: string) => standIns.has(word) || standInParts?.test(word) === true
  const isCounted = (phrase: string) => counted.has(phrase.split(' ')[0] ?? '')
  for (const {concepts, ...place} of lexical)
    deny(place, 'lexical', {
      concepts,
      spare:
        isSpare(folded.slice(place.start, place.end)) ||
        // `no more than`, `nicht nur`: a denial of its own where the other text only has a `not`.
        isCounted(folded.slice(place.start, place.end)) ||
        covers(standInPhrases, place.start) !== undefined,
    })
  const words = tokens.flatMap((token, index): readonly Marked[] =>
    token.kind === 'word' && !covers(fixed, token.start) && isHalfElided(folded, token)
      ? [{...token, index, sentence: sentenceOf(token.start)}]
      : [],
  )
  const among = (list: ReadonlySet<string>) => words.filter(({text}) => list.has(text))
  const compared = phrasesOf(folded, comparative ? [comparative] : [])
  const partners = among(companions).filter(({start}) => !covers(compared, start))
  const {absorbed, repeated, pairs} = pairHalves(folded, among(halves), partners, vocabulary)
  for (const half of among(halves)) {
    const isLone = deniesAlone(folded, words, half, loneHalves)
    deny(half, pairs.has(half) || isLone ? 'counted' : 'hint')
  }
  if (halves.size === 0)
    for (const word of among(counted).filter(({text}) => !companions.has(text)))
      for (const partner of partners) if (isPart(folded, word, partner)) absorbed.add(partner)
  const lists = phrasesOf(folded, listed ? [listed] : [])
  for (const place of phrasesOf(folded, command ? [command] : [])) deny(place, 'undenied')
  for (const word of words) {
    if (absorbed.has(word) || halves.has(word.text)) continue
    if (counted.has(word.text) || repeated.has(word))
      deny(word, 'counted', {
        without: without.has(word.text),
        listed: lists.some(({start}) => start === word.end),
      })
    else if (covers(lexical, word.start)) continue
    else if (isSpare(word.text)) deny(word, 'lexical', {spare: true})
    else if (companions.has(word.text) || hints.has(word.text) || hintParts?.test(word.text))
      deny(word, 'hint')
  }
  for (const {missing, ...place} of findOrphans(folded, words, {pairs, absorbed}, vocabulary))
    deny(place, 'orphan', {missing})
  return {denials, sentences: ends.length + 1}
}
