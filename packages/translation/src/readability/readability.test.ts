import fc from 'fast-check'
import {countText} from './count-text.ts'
import {fewestWordsScored} from './fewest-words-scored.ts'
import {gulpease} from './gulpease.ts'
import {readabilityOf} from './readability-of.ts'

/** Counted by hand: a line for each sentence, a number for each word, of its letters. */
type HandCount = readonly (readonly number[])[]

const counted: readonly (readonly [what: string, text: string, letters: HandCount])[] = [
  ['one sentence', 'Bevi molta acqua.', [[4, 5, 5]]],
  [
    'words with an elided article, as one',
    'L’operazione dura un’ora. Poi riposi.',
    [
      [11, 4, 5],
      [3, 6],
    ],
  ],
  [
    'letters with accents, and a line without a full stop',
    'Perché così presto?\nÈ più sicuro',
    [
      [6, 4, 6],
      [1, 3, 6],
    ],
  ],
  [
    'numbers, words without letters',
    'Prendi 2 compresse da 500 mg, 3 volte al giorno.',
    [[6, 0, 9, 2, 0, 2, 0, 5, 2, 6]],
  ],
  ['a decimal comma', 'Oggi il peso è di 72,5 kg.', [[4, 2, 4, 1, 2, 0, 2]]],
  ['two words with a hyphen', 'Controllo post-operatorio', [[9, 4, 10]]],
  ['a list', 'Portare:\n– la tessera sanitaria\n– i farmaci', [[7], [2, 7, 9], [1, 7]]],
  [
    'a question in quotation marks',
    'Il medico chiede: «Ha allergie?» Rispondi sempre.',
    [
      [2, 6, 6, 2, 8],
      [8, 6],
    ],
  ],
  ['an abbreviation before a small letter', 'Porta ad es. una borsa.', [[5, 2, 2, 3, 5]]],
  ['nothing', '', []],
  ['no word', '… – !\n\n', []],
]

const plain =
  'Il giorno dell’intervento vieni a digiuno. Non mangiare dopo la mezzanotte. Puoi bere acqua fino a due ore prima. Porta con te l’elenco dei farmaci che prendi.'
const plainCount: HandCount = [
  [2, 6, 14, 5, 1, 7],
  [3, 8, 4, 2, 10],
  [4, 4, 5, 4, 1, 3, 3, 5],
  [5, 3, 2, 7, 3, 7, 3, 6],
]

const hard =
  'La vertebroplastica percutanea consiste nell’iniezione di cemento acrilico all’interno del corpo vertebrale fratturato, sotto controllo radioscopico continuo, previa somministrazione di anestesia locale e sedazione cosciente.'
const hardCount: HandCount = [
  [2, 16, 10, 8, 13, 2, 7, 8, 10, 3, 5, 10, 10, 5, 9, 12, 8, 6, 16, 2, 9, 6, 1, 9, 9],
]

const summed = (sentences: HandCount) => ({
  sentences: sentences.length,
  words: sentences.flat().length,
  letters: sentences.flat().reduce((sum, letters) => sum + letters, 0),
})

describe('countText', () => {
  it.each([
    ...counted,
    ['plain text', plain, plainCount] as const,
    ['hard text', hard, hardCount] as const,
  ])('counts as by hand: %s', (_what, text, letters) => {
    expect(countText(text, 'it')).toEqual(summed(letters))
  })

  it.each(counted)('counts alike, however it is typed: %s', (_what, text, letters) => {
    const typed = text.replaceAll('’', "'").normalize('NFD')
    expect(countText(typed, 'it')).toEqual(summed(letters))
  })

  it('takes a point before a capital for an end, though a reader does not', () => {
    expect(countText('La vit. D fa bene.', 'it')).toEqual({sentences: 2, words: 5, letters: 12})
  })

  it('adds up over lines, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (one, other) => {
        const [a, b] = [countText(one, 'it'), countText(other, 'it')]
        expect(countText(`${one}\n${other}`, 'it')).toEqual({
          sentences: a.sentences + b.sentences,
          words: a.words + b.words,
          letters: a.letters + b.letters,
        })
      }),
    )
  })
})

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghilmnopqrstuvzàèéìòù'),
  minLength: 1,
  maxLength: 14,
})
/** Words by sentence, enough of them. */
const wordLists = fc
  .array(fc.array(word, {minLength: 1, maxLength: 30}), {minLength: 1, maxLength: 8})
  .filter((sentences) => sentences.flat().length >= fewestWordsScored)

const written = (sentences: readonly (readonly string[])[]) =>
  sentences
    .map((words) => words.join(' '))
    .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    .join(' ')

const indexOf = (sentences: readonly (readonly string[])[]): number => {
  const score = readabilityOf(written(sentences), 'it')
  if (!score) throw new Error(`Expected a score of: ${written(sentences)}`)
  return score.value
}

describe('readabilityOf', () => {
  // By hand: 89 + (300 * 4 - 10 * 127) / 27, and 89 + (300 * 1 - 10 * 196) / 25.
  it.each([
    [plain, 86.407, {sentences: 4, words: 27, letters: 127}],
    [hard, 22.6, {sentences: 1, words: 25, letters: 196}],
  ])('follows the formula: %s', (text, value, count) => {
    expect(readabilityOf(text, 'it')).toEqual({
      formula: 'Gulpease',
      value: expect.closeTo(value, 3),
      ...count,
    })
  })

  it('follows the formula for any count', () => {
    expect(gulpease({sentences: 2, words: 30, letters: 150})).toBe(59)
    expect(gulpease({sentences: 10, words: 100, letters: 500})).toBe(69)
  })

  it.each([
    ['a text one word too short', 'casa '.repeat(fewestWordsScored - 1), 'it'],
    ['no text', '', 'it'],
    ['signs', '… '.repeat(100), 'it'],
    ['a language without a counted formula', hard, 'fr'],
  ])('says nothing of %s', (_what, text, locale) => {
    expect(readabilityOf(text, locale)).toBeUndefined()
  })

  it('scores a text of just enough words', () => {
    expect(readabilityOf('casa '.repeat(fewestWordsScored), 'it')).toMatchObject({words: 20})
  })

  it('is the same for a text said twice', () => {
    fc.assert(
      fc.property(wordLists, (sentences) => {
        expect(indexOf([...sentences, ...sentences])).toBe(indexOf(sentences))
      }),
    )
  })

  it('falls by ten a letter, over all words, where a word is longer', () => {
    fc.assert(
      fc.property(wordLists, fc.nat(), word, (sentences, at, more) => {
        const words = sentences.flat().length
        const flat = sentences.flatMap((one, row) => one.map((_, column) => ({row, column})))
        const place = flat[at % flat.length]
        const longer = sentences.map((one, row) =>
          one.map((text, column) =>
            row === place?.row && column === place.column ? text + more : text,
          ),
        )
        expect(indexOf(sentences) - indexOf(longer)).toBeCloseTo((10 * more.length) / words, 6)
      }),
    )
  })

  it('rises where a sentence is cut in two', () => {
    fc.assert(
      fc.property(
        wordLists.filter((sentences) => sentences.some((one) => one.length > 1)),
        (sentences) => {
          const cut = sentences.findIndex((one) => one.length > 1)
          const shorter = sentences.flatMap((one, row) =>
            row === cut ? [one.slice(0, 1), one.slice(1)] : [one],
          )
          expect(indexOf(shorter)).toBeGreaterThan(indexOf(sentences))
        },
      ),
    )
  })
})
