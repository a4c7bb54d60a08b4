import fc from 'fast-check'
import {foldLetters} from './fold-letters.ts'
import {nearestWords} from './nearest-words.ts'

const known = ['appendectomy', 'cataract', 'endoscopy', 'hip', 'vertebroplasty', 'Позвоночник']

describe('nearestWords', () => {
  it.each([
    ['as it sounds', ['apendicektomi'], ['appendectomy']],
    ['far beyond a slip', ['vertibruplastee'], ['vertebroplasty']],
    ['another alphabet', ['позваночек'], ['Позвоночник']],
    ['several words, the most alike first', ['katerakt', 'endoskopy'], ['endoscopy', 'cataract']],
    ['nothing like it', ['qqqqqq', 'zzzzzz'], []],
    ['words too short to guess at', ['hop', 'hi'], []],
    ['no word', [], []],
  ])('%s', (_name, typed, expected) => {
    expect(nearestWords(typed, known, 3)).toEqual(expected)
  })

  it('finds a word by itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 4, maxLength: 20}), (word) => {
        fc.pre([...foldLetters(word)].length >= 4)
        expect(nearestWords([word], ['cataract', word], 2)).toContain(word)
      }),
    )
  })

  it('names at most as many as are wanted', () => {
    expect(nearestWords(['cataract'], ['cataracta', 'cataracts', 'cataract'], 2)).toEqual([
      'cataract',
      'cataracta',
    ])
  })
})
