import {
  importXliff,
  readXliff,
  validateXliff,
  writeXliff12,
  writeXliff21,
} from '@preop/translation/exchange'
import {messageBranches} from './message-branches.ts'
import {messageUnit} from './message-unit.ts'
import {putWords} from './put-words.ts'
import {wordsDocument} from './words-document.ts'

const english = {
  a: 'Until {end}',
  b: {c: '{count, plural, one {# result} other {# results}} for “{query}”', d: "It's {x}"},
}
const granted = {locale: 'ru', sourceLocale: 'en'} as const
const textOf = (unit: ReturnType<typeof messageUnit>, id: string) =>
  unit.parts
    .find((part) => part.id === id)
    ?.source.map((token) => (typeof token === 'string' ? token : '¤'))
    .join('')

describe('messageUnit', () => {
  it('has one part for each form of the number in the target’s grammar, each a sentence', () => {
    const unit = messageUnit('b.c', english.b.c, undefined, 'ru')
    expect(unit.parts.map(({id}) => id)).toEqual(['one', 'few', 'many', 'other'])
    expect(textOf(unit, 'one')).toBe('¤ result for “¤”')
    expect(textOf(unit, 'few')).toBe('¤ results for “¤”')
  })

  it.each([
    ['a plural in a plural', '{a, plural, other {{b, plural, other {x}}}}'],
    ['two plurals', '{a, plural, other {x}} {b, plural, other {x}}'],
    ['a plural with an offset', '{a, plural, offset:1 other {x}}'],
    ['a tag', 'Read <b>this</b>'],
  ])('refuses %s: it would be cut into scraps', (_, message) => {
    expect(() => messageUnit('x', message, undefined, 'fr')).toThrow(/^Expected a (message|plural)/)
  })
})

describe.each([
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const)('the words of the interface, XLIFF %s', (_, write) => {
  const blank = wordsDocument(english, {}, 'ru')
  const translate = (text: string) =>
    text.replaceAll(/ result(s?) for /g, ' «{}» о ').replaceAll('Until ', "До d' ")
  /** Each target with other words; the codes stay. */
  const answer = write(blank).includes('<target')
    ? write(blank).replace(
        /(<target)[^>]*(>)([\s\S]*?)(<\/target>)/g,
        (_all, open, end, text, close) => `${open}${end}${translate(text)}${close}`,
      )
    : write(blank).replace(
        /<source>([\s\S]*?)<\/source>/g,
        (all, text) => `${all}<target>${translate(text)}</target>`,
      )

  it('are valid and come back as messages of the target’s grammar', () => {
    expect(validateXliff(write(blank))).toEqual([])
    const {applied, refused} = importXliff(readXliff(answer), [blank], granted)
    expect(refused).toEqual([])
    const words = putWords(
      english,
      {},
      new Map(applied.map(({path, target}) => [path, String(target)])),
    )
    expect(words).toMatchObject({
      a: "До d' {end}",
      b: {
        c: "{count, plural, one {# «'{}'» о “{query}”} few {# «'{}'» о “{query}”} many {# «'{}'» о “{query}”} other {# «'{}'» о “{query}”}}",
      },
    })
    const again = importXliff(readXliff(answer), [wordsDocument(english, words, 'ru')], granted)
    expect(again).toMatchObject({applied: [], refused: []})
  })

  it('refuse a message that lost what stands in braces', () => {
    const lost = answer.replace(/(<target[^>]*>До d' )<(ph|x) [^>]*\/>/, '$1')
    expect(lost).not.toBe(answer)
    const {refused} = importXliff(readXliff(lost), [blank], granted)
    expect(refused).toMatchObject([{path: 'a', reason: {kind: 'codeLost', codes: ['{end}']}}])
  })
})

it('knows where the number may be left out: in a text for one number only', () => {
  const optional = (locale: 'ru' | 'ar' | 'fr' | 'de') =>
    messageUnit('b.c', english.b.c, undefined, locale).parts.flatMap(({id}, index, parts) => {
      const unit = messageUnit('b.c', english.b.c, undefined, locale)
      const [first] = parts[index]?.source ?? []
      const code = unit.codes.find((one) => typeof first === 'object' && one.id === first.id)
      return code?.isOptional ? [id] : []
    })
  expect([optional('ru'), optional('ar'), optional('fr'), optional('de')]).toEqual([
    [],
    ['zero', 'one', 'two'],
    [],
    ['one'],
  ])
})

it('reads the branches of a select', () => {
  const {head, branches} = messageBranches('{who, select, me {I} other {They}} come')
  expect(head).toBe('{who, select,')
  expect([...branches.keys()]).toEqual(['me', 'other'])
})
