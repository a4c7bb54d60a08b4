import {placesFound, type Row} from '../rules/rule-tables.ts'
import {
  block,
  contextWith,
  glossaryTerm,
  procedure,
  section,
  span,
  string,
} from '../rules/rules.fixtures.ts'
import {validateDocument} from '../rules/validate-document.ts'
import {isOneSlipAway} from './spelling/is-one-slip-away.ts'

const term = (id: string, words: string, ...synonyms: string[]) => ({
  ...glossaryTerm,
  _id: id,
  term: string({en: words, fr: 'mot'}),
  synonyms: synonyms.map((name) => ({_key: name, name: string({en: name})})),
})

const context = contextWith(
  term('guidance', 'X-ray guidance', 'Fluoroscopy'),
  term('cement', 'Bone cement', 'PMMA'),
  term('density', 'Bone density', 'Bone mineral density'),
  term('fracture', 'Compression fracture'),
  term('weak', 'Osteoporosis (weak bones)'),
)

const said = (words: string) => ({sections: [section('risks', [block([span(words)])])]})

const found = (words: string) =>
  validateDocument({...procedure, ...said(words)}, context)
    .filter(({rule}) => rule === 'glossary-spelling')
    .map((problem) => `${problem.found} ${problem.expected}`)

describe('glossary-spelling', () => {
  it.each([
    'Bone cement is put in. The bone cement sets hard.',
    'Bone\u00a0cement in the vertebra; two vertebrae, a vertebral body, the vertebra’s height.',
    'A compression fracture. Compression fractures heal. The bone was fractured.',
    'Under X-ray guidance, by X‑ray\nguidance.',
    'PMMA hardens.',
    'Bone mineral density falls. Bone, cement: both. Bones. Cements.',
    'Is density a destiny? The impression of a rupture.',
    'Weak bones, and no full stop',
    '',
  ])('accepts %j', (words) => expect(found(words)).toEqual([]))

  it.each([
    ['The bone-cement sets.', '"bone-cement"', 'bone cement'],
    ['The bonecement sets.', '"bonecement"', 'bone cement'],
    ['The Bone Cement sets.', '"Bone Cement"', 'bone cement'],
    ['Under x-ray guidance.', '"x-ray guidance"', 'X-ray guidance'],
    ['Under X ray guidance.', '"X ray guidance"', 'X-ray guidance'],
    ['Under Xray-guidance.', '"Xray-guidance"', 'X-ray guidance'],
    ['The pmma hardens.', '"pmma"', 'PMMA'],
    ['The VERTEBRA heals.', '"VERTEBRA"', 'vertebra'],
    ['The vretebra heals.', '"vretebra"', 'vertebra'],
    ['A compresion fracture.', '"compresion"', 'compression'],
    ['A facture of the spine.', '"facture"', 'fracture'],
    ['A commpression fracture.', '"commpression"', 'compression'],
    ['A compression-fractures ward.', '"compression-fracture"', 'compression fracture'],
    ['By Flouroscopy.', '"Flouroscopy"', 'fluoroscopy'],
  ])('finds fault with %j', (words, wrong, right) => {
    expect(found(words)).toEqual([`${wrong} the glossary’s spelling "${right}"`])
  })

  it.each<Row>([
    ['the title', {title: string({en: 'Vretebra care'})}, 'title@en'],
    ['a translation: translators have checks of their own', {title: string({fr: 'Vretebra'})}],
    [
      'a care card',
      {
        sections: [
          section('risks', [
            {
              _key: 'c1',
              _type: 'careCard',
              urgency: 'urgent',
              body: [block([span('Vretebra')], {_key: 'b2'})],
            },
          ]),
        ],
      },
      'sections.risks.body.c1.body.b2@en',
    ],
    [
      'a term across spans',
      {sections: [section('risks', [block([span('bone'), span(' '), span('cement')])])]},
    ],
  ])('looks at %s', (_, change, ...places) => {
    expect(placesFound('glossary-spelling', procedure, change, context)).toEqual(places)
  })

  it('says nothing without a glossary, and lets a term correct itself', () => {
    const empty = {documents: new Map()}
    expect(placesFound('glossary-spelling', procedure, said('vretebra'), empty)).toEqual([])
    const correction = {term: string({en: 'Vertebrra'})}
    expect(placesFound('glossary-spelling', glossaryTerm, correction)).toEqual([])
  })
})

describe('isOneSlipAway', () => {
  it.each([
    ['vertebra', 'vertebra', false],
    ['vertebrae', 'vertebra', false],
    ['vertebre', 'vertebra', false],
    ['vertebr', 'vertebra', false],
    ['ertebra', 'vertebra', true],
    ['vvertebra', 'vertebra', true],
    ['vertbera', 'vertebra', true],
    ['vartebra', 'vertebra', true],
    ['vartebru', 'vertebra', false],
    ['', 'vertebra', false],
  ])('%s from %s: %p', (word, from, expected) => {
    expect(isOneSlipAway(word, from)).toBe(expected)
  })
})
