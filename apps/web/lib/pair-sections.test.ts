import {pairSections} from './pair-sections.ts'

const kindsOf = (...kinds: readonly string[]) =>
  pairSections(kinds.map((kind) => ({kind}))).map((group) =>
    group.map(({kind}) => kind).join(' + '),
  )

describe('pairSections', () => {
  it.each([
    ['nothing', [], []],
    [
      'both pairs',
      ['overview', 'candidacy', 'contraindications', 'benefits', 'risks', 'costs'],
      ['overview', 'candidacy + contraindications', 'benefits + risks', 'costs'],
    ],
    ['half a pair', ['candidacy', 'benefits', 'risks'], ['candidacy', 'benefits + risks']],
    ['a pair in another order', ['risks', 'benefits'], ['risks', 'benefits']],
    ['a pair and one more', ['benefits', 'risks', 'risks'], ['benefits + risks', 'risks']],
  ])('%s', (_, kinds, groups) => {
    expect(kindsOf(...kinds)).toEqual(groups)
  })
})
