import type {Locale} from '@preop/locales'
import {findOrphans} from './find-orphans.ts'
import type {LexToken} from './lex.ts'
import {readLexicalDenials} from './read-lexical-denials.ts'
import type {Denial, DenialKind, Marked, Place} from './reading.types.ts'
import {sentenceEnds} from './sentence-ends.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Words that may stand between the two parts of one denial: `ne le lui avait-on donc pas`. */
const reach = 9

const phrasesOf = (folded: string, {language}: Vocabulary): readonly Place[] =>
  (language.negation.phrases ?? []).flatMap((phrase) =>
    [...folded.matchAll(phrase)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )

const covers = (places: readonly Place[], at: number) =>
  places.find(({start, end}) => start <= at && at < end)

const nearest = (
  to: Marked,
  among: readonly Marked[],
  used: ReadonlySet<Marked>,
  {late, weak}: Vocabulary,
): Marked | undefined => {
  const free = among.filter(
    (one) =>
      one.sentence === to.sentence && !used.has(one) && Math.abs(one.index - to.index) <= reach,
  )
  const behind = free.find(({index}) => index > to.index)
  const before = free.findLast(({index, text}) => index < to.index && !late.has(text))
  return behind && !(before && weak.has(behind.text)) ? behind : before
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
  halves: readonly Marked[],
  partners: readonly Marked[],
  vocabulary: Vocabulary,
) => {
  const absorbed = new Set<Marked>()
  const repeated = new Set<Marked>()
  const pairs = new Map<Marked, Marked>()
  for (const half of halves) {
    const partner = nearest(half, partners, absorbed, vocabulary)
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

/** How a text denies, sentence by sentence. */
export const readDenials = (
  folded: string,
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
  locale: Locale,
): {readonly denials: readonly Denial[]; readonly sentences: number} => {
  const {counted, halves, companions, standIns, hints, without, language} = vocabulary
  const {standInParts, hintParts, loneHalves} = language.negation
  const ends = sentenceEnds(folded)
  const sentenceOf = (at: number) => ends.filter((end) => end <= at).length
  const phrases = phrasesOf(folded, vocabulary)
  const lexical = readLexicalDenials(folded, locale).filter(({start}) => !covers(phrases, start))
  const denials: Denial[] = []
  const deny = ({start, end}: Place, kind: DenialKind, more: Partial<Denial> = {}) =>
    denials.push({start, end, kind, sentence: sentenceOf(start), concepts: [], ...more})
  for (const phrase of phrases) deny(phrase, 'hint')
  for (const {concepts, ...place} of lexical) deny(place, 'lexical', {concepts})
  const words = tokens.flatMap((token, index): readonly Marked[] =>
    token.kind === 'word' && !covers(phrases, token.start)
      ? [{...token, index, sentence: sentenceOf(token.start)}]
      : [],
  )
  const among = (list: ReadonlySet<string>) => words.filter(({text}) => list.has(text))
  const partners = among(companions)
  const {absorbed, repeated, pairs} = pairHalves(among(halves), partners, vocabulary)
  for (const half of among(halves)) {
    const isLone = words.some(
      ({index, text}) => index > half.index && index <= half.index + 2 && loneHalves?.test(text),
    )
    deny(half, pairs.has(half) || isLone ? 'counted' : 'hint')
  }
  if (halves.size === 0)
    for (const word of among(counted).filter(({text}) => !companions.has(text)))
      for (const partner of partners) if (isPart(folded, word, partner)) absorbed.add(partner)
  for (const word of words) {
    if (absorbed.has(word) || halves.has(word.text)) continue
    if (counted.has(word.text) || repeated.has(word))
      deny(word, 'counted', without.has(word.text) ? {without: true} : {})
    else if (covers(lexical, word.start)) continue
    else if (standIns.has(word.text) || standInParts?.test(word.text)) deny(word, 'lexical')
    else if (companions.has(word.text) || hints.has(word.text) || hintParts?.test(word.text))
      deny(word, 'hint')
  }
  for (const {missing, ...place} of findOrphans(folded, words, {pairs, absorbed}, vocabulary))
    deny(place, 'orphan', {missing})
  return {denials, sentences: ends.length + 1}
}
