import type {LexToken} from './lex.ts'
import type {Denial, Place} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Words that may stand between the two parts of one denial: `ne le lui avait-on donc pas`. */
const reach = 9

const sentenceEnds = (folded: string): readonly number[] =>
  [...folded.matchAll(/[.!?…]+["»”)]*(?:\s|\uFFFC)+|\n/gu)].map(
    (match) => match.index + match[0].length,
  )

const phrasesOf = (folded: string, {language}: Vocabulary): readonly Place[] =>
  (language.negation.phrases ?? []).flatMap((phrase) =>
    [...folded.matchAll(phrase)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )

type Marked = LexToken & {readonly index: number; readonly sentence: number}

const nearest = (
  to: Marked,
  among: readonly Marked[],
  used: ReadonlySet<Marked>,
  late: ReadonlySet<string>,
): Marked | undefined => {
  const free = among.filter(
    (one) =>
      one.sentence === to.sentence && !used.has(one) && Math.abs(one.index - to.index) <= reach,
  )
  const behind = free.find(({index}) => index > to.index)
  return behind ?? free.findLast(({index, text}) => index < to.index && !late.has(text))
}

/** How a text denies, sentence by sentence. */
export const readDenials = (
  folded: string,
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
): {readonly denials: readonly Denial[]; readonly sentences: number} => {
  const {counted, halves, companions, standIns, hints} = vocabulary
  const {standInParts, hintParts, loneHalves} = vocabulary.language.negation
  const ends = sentenceEnds(folded)
  const phrases = phrasesOf(folded, vocabulary)
  const denials: Denial[] = []
  let sentence = 0
  const words = tokens.flatMap((token, index): readonly Marked[] => {
    while ((ends[sentence] ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1
    const phrase = phrases.find(({start, end}) => start <= token.start && token.start < end)
    if (phrase?.start === token.start) denials.push({...phrase, kind: 'standIn', sentence})
    return token.kind === 'word' && !phrase ? [{...token, index, sentence}] : []
  })
  const among = (list: ReadonlySet<string>) => words.filter(({text}) => list.has(text))
  const absorbed = new Set<Marked>()
  const deny = ({start, end, sentence: at}: Marked, kind: Denial['kind']) =>
    denials.push({start, end, kind, sentence: at})
  const repeated = new Set<Marked>()
  /** Of a doubled denial the second half: `non … mai`, with no comma between. */
  const isPart = (word: Marked, partner: Marked) => {
    const [from, to] = [Math.min(word.end, partner.end), Math.max(word.start, partner.start)]
    return (
      partner.sentence === word.sentence &&
      Math.abs(partner.index - word.index) <= reach &&
      !/[,;:]/u.test(folded.slice(from, to))
    )
  }
  const partners = among(companions)
  for (const half of among(halves)) {
    const partner = nearest(half, partners, absorbed, vocabulary.late)
    if (partner) {
      absorbed.add(partner)
      // `ne … ni … ni` denies each.
      for (const again of partners)
        if (again.sentence === half.sentence && again.text === partner.text && again.text === 'ni')
          if (!absorbed.has(again)) repeated.add(again)
    }
    const isLone = words.some(
      ({index, text}) => index > half.index && index <= half.index + 2 && loneHalves?.test(text),
    )
    deny(half, partner || isLone ? 'counted' : 'hint')
  }
  const alone = among(counted).filter((word) => !companions.has(word.text))
  if (halves.size === 0)
    for (const word of alone)
      for (const partner of partners) if (isPart(word, partner)) absorbed.add(partner)
  for (const word of words) {
    if (absorbed.has(word) || halves.has(word.text)) continue
    if (counted.has(word.text) || repeated.has(word)) deny(word, 'counted')
    else if (standIns.has(word.text) || standInParts?.test(word.text)) deny(word, 'standIn')
    else if (companions.has(word.text) || hints.has(word.text) || hintParts?.test(word.text))
      deny(word, 'hint')
  }
  for (const word of among(vocabulary.orphans))
    if (
      !denials.some(
        (one) =>
          (one.kind === 'counted' || one.kind === 'standIn') && one.sentence === word.sentence,
      )
    )
      deny(word, 'orphan')
  return {denials, sentences: ends.length + 1}
}
