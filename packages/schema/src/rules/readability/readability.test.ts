import {placesFound} from '../rule-tables.ts'
import {block, contextWith, procedure, section, span} from '../rules.fixtures.ts'
import {validateDocument} from '../validate-document.ts'
import {readingGrade} from './reading-grade.ts'

const plain = 'You can go home the same day. Ask a friend to drive you. Rest for a day or two.'
const hard =
  'Percutaneous vertebral augmentation necessitates fluoroscopically guided transpedicular cannulation, notwithstanding contraindications attributable to uncorrected coagulopathy.'

describe('readingGrade', () => {
  it('follows the formula', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
    // 4 words, 2 sentences, 6 syllables: each list item is a sentence.
    expect(readingGrade(['Drink water', 'Rest often'])).toBeCloseTo(
      0.39 * 2 + 11.8 * (6 / 4) - 15.59,
    )
  })

  it('tells plain from hard', () => {
    expect(readingGrade([plain])).toBeLessThan(5)
    expect(readingGrade([hard])).toBeGreaterThan(16)
  })

  it.each([[[]], [['']], [['…']]])('says nothing of no words: %j', (texts) => {
    expect(readingGrade(texts)).toBeUndefined()
  })
})

describe('reading-level', () => {
  const page = (words: string) => ({
    sections: [section('risks', [block([span(Array(20).fill(words).join(' '))])])],
  })

  it.each<[string, object, ...string[]]>([
    ['a plain page', page(plain)],
    ['no text', {sections: []}],
    ['a page too short to judge', {sections: [section('risks', [block([span(hard)])])]}],
    ['a hard section', page(hard), 'sections.risks.body@en'],
    [
      'a hard page of short sections',
      {
        sections: ['risks', 'benefits', 'recovery'].map((kind) =>
          section(kind, [
            block([
              span(
                Array(5)
                  .fill(kind === 'risks' ? plain : hard)
                  .join(' '),
              ),
            ]),
          ]),
        ),
      },
      'sections.benefits.body@en',
    ],
    [
      'a hard section on a plain page',
      {
        sections: [...page(hard).sections, section('benefits', [block([span(plain.repeat(200))])])],
      },
      'sections.risks.body@en',
    ],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('reading-level', procedure, {...change})).toEqual(places)
  })

  it('names the formula and the grade, and is advice', () => {
    const problem = validateDocument({...procedure, ...page(hard)}, contextWith()).find(
      ({rule}) => rule === 'reading-level',
    )
    expect(problem).toMatchObject({level: 'warning'})
    expect(problem?.message).toMatch(/\(Flesch-Kincaid grade \d+\.\d\)/)
  })
})
