import {asRecord, asRecords} from '@preop/schema/rules'
import {canonical} from '@preop/translation'
import fc from 'fast-check'
import {codeProblemSentence} from './code-problem-sentence.ts'
import {elementToMarked} from './element-to-marked.ts'
import {findCodeProblems} from './find-code-problems.ts'
import {careCard, image, plainBlock, richBlock} from './marked.fixtures.ts'
import {markedToElement} from './marked-to-element.ts'
import {translationToMarked} from './translation-to-marked.ts'

const marked = 'Call ⟦1⟧us now⟦/1⟧ ⟦2⟧ or ⟦3⟧read ⟦4⟧the page⟦/4⟧⟦/3⟧ ⟦5⟧'

const elementOf = (texts: Record<string, string>, source: {_type: string; _key: string}) => {
  const made = markedToElement(new Map(Object.entries(texts)), source)
  return 'element' in made ? made.element : made.problems
}

const sourceTexts = (element: unknown) =>
  new Map(elementToMarked(element).map(({key, text}) => [key, text]))

describe('elementToMarked', () => {
  it('numbers what stands between and around the words', () => {
    expect(elementToMarked(richBlock).map(({key, text}) => [key, text])).toEqual([['b1', marked]])
    expect(
      elementToMarked(richBlock)[0]?.codes.map(({kind, name, isRequired}) => [
        kind,
        name,
        isRequired,
      ]),
    ).toEqual([
      ['pair', 'strong', false],
      ['single', 'phone', true],
      ['pair', 'link', true],
      ['pair', 'em', false],
      ['single', 'citation', true],
    ])
  })

  it.each([
    ['a care card', careCard, ['b1', 'b2']],
    ['an image', image, ['alt']],
    ['a decorative image', {...image, alt: undefined}, []],
  ])('gives the fields of %s', (_name, element, keys) => {
    expect(elementToMarked(element).map(({key}) => key)).toEqual(keys)
  })
})

describe('markedToElement', () => {
  it('keeps the skeleton and moves what is moved', () => {
    const text = 'Lisez ⟦3⟧la page⟦/3⟧ ⟦5⟧, ou appelez ⟦2⟧ ⟦1⟧vite⟦/1⟧'
    expect(elementOf({b1: text}, richBlock)).toMatchObject({
      _type: 'block',
      _key: 'b1',
      style: 'normal',
      markDefs: richBlock.markDefs,
      children: [
        {_key: 's0', text: 'Lisez ', marks: []},
        {_key: 's1', text: 'la page', marks: ['m1']},
        {_key: 's2', text: ' '},
        {_key: 'c', _type: 'citation', source: 'fda-2004'},
        {_key: 's4', text: ', ou appelez '},
        {_key: 'p', _type: 'phone', line: 'main'},
        {_key: 's6', text: ' '},
        {_key: 's7', text: 'vite', marks: ['strong']},
      ],
    })
  })

  it('gives no two children one key', () => {
    const children = richBlock.children.map((child) =>
      child._type === 'phone' ? {...child, _key: 's1'} : child,
    )
    const twisted = {...richBlock, children}
    const made = asRecords(asRecord(elementOf({b1: marked}, twisted)).children)
    expect(made.length).toBeGreaterThan(5)
    expect(new Set(made.map(({_key}) => _key)).size).toBe(made.length)
  })

  it('fills every block of a care card', () => {
    const element = elementOf({b1: 'Fièvre', b2: marked}, careCard)
    expect(element).toMatchObject({
      urgency: 'urgent',
      body: [{_key: 'b1', listItem: 'bullet', children: [{text: 'Fièvre'}]}, {_key: 'b2'}],
    })
  })

  it('keeps the picture of an image', () => {
    expect(elementOf({alt: 'Un genou'}, image)).toEqual({...image, alt: 'Un genou'})
  })

  it('puts empty spans beside objects, as the Studio’s editor would', () => {
    const element = elementOf({b1: '⟦2⟧⟦5⟧⟦3⟧x⟦/3⟧'}, richBlock)
    expect(element).toMatchObject({
      children: [{text: ''}, {_type: 'phone'}, {text: ''}, {_type: 'citation'}, {text: 'x'}],
    })
  })

  const words = fc.string({unit: fc.constantFrom('a', ' ', '⟦', '⟧', '1', '/', '\n', 'é')})
  const child = fc.oneof(
    fc.record({
      _type: fc.constant('span'),
      text: words,
      marks: fc.uniqueArray(fc.constantFrom('strong', 'em', 'm1', 'm2')),
    }),
    fc.record({_type: fc.constant('phone'), line: fc.constantFrom('main', 'advice')}),
  )

  it('round-trips whatever a block holds', () => {
    fc.assert(
      fc.property(fc.array(child), (children) => {
        const block = {
          _type: 'block',
          _key: 'b',
          style: 'normal',
          markDefs: [
            {_key: 'm1', _type: 'link', href: 'https://example.org/1'},
            {_key: 'm2', _type: 'link', href: 'https://example.org/2'},
          ],
          children,
        }
        const made = markedToElement(sourceTexts(block), block)
        if ('element' in made) expect(canonical(made.element)).toBe(canonical(block))
        // A link around nothing but white space is the only thing a translator has to mend.
        else expect(made.problems.every(({kind}) => kind === 'empty')).toBe(true)
      }),
    )
  })
})

describe('findCodeProblems', () => {
  const [field] = elementToMarked(richBlock)
  const codes = field?.codes ?? []
  it.each([
    ['⟦3⟧x⟦/3⟧ ⟦5⟧', 'missing', 2],
    ['⟦2⟧ ⟦2⟧ ⟦3⟧x⟦/3⟧ ⟦5⟧', 'doubled', 2],
    ['⟦2⟧ ⟦3⟧x ⟦5⟧', 'unclosed', 3],
    ['⟦2⟧ x⟦/3⟧ ⟦5⟧', 'unopened', 3],
    ['⟦2⟧ ⟦/3⟧x⟦3⟧ ⟦5⟧', 'unopened', 3],
    ['⟦2⟧ ⟦3⟧ ⟦/3⟧ ⟦5⟧', 'empty', 3],
    ['⟦2⟧⟦/2⟧ ⟦3⟧x⟦/3⟧ ⟦5⟧', 'unopened', 2],
    ['⟦2⟧ ⟦3⟧x⟦/3⟧ ⟦5⟧ ⟦9⟧', 'unknown', 9],
  ])('in %j finds %s of %i', (text, kind, number) => {
    const problems = findCodeProblems(text, {codes})
    expect(problems).toEqual([{kind, number}])
    expect(problems.map((problem) => codeProblemSentence(problem, codes)).join()).toContain(
      `⟦${number}⟧`,
    )
  })

  it('lets emphasis go', () => {
    expect(findCodeProblems('⟦2⟧ ⟦3⟧x⟦/3⟧ ⟦5⟧', {codes})).toEqual([])
  })
})

it('a link whose address changed in the source stays that link', () => {
  const moved = {
    ...richBlock,
    markDefs: [{_key: 'm9', _type: 'link', href: 'https://example.org/new'}],
    children: [plainBlock('', 'See ').children[0], {_type: 'span', text: 'this', marks: ['m9']}],
  }
  const old = {...richBlock, children: richBlock.children.slice(5, 7)}
  expect(translationToMarked(old, moved).get('b1')).toBe('⟦1⟧read the page⟦/1⟧')
})
