import {isDeepStrictEqual} from 'node:util'
import {array, assert, constantFrom, jsonValue, property} from 'fast-check'
import type {LakeDocument} from '../documents/lake-document.ts'
import {body, element, localized, page, record, stamped, titles} from './approval.fixtures.ts'
import {findOverstep} from './find-overstep.ts'

const mine = {translatedBy: 'me', reviewedBy: 'me'}
const title = (...items: readonly unknown[]) => [
  localized('en', 'Knee'),
  ...items,
  localized('de', 'Knie', [record('value')]),
]
const approved = localized('fr', 'Le genou', [record('value', mine)])

describe('findOverstep', () => {
  it.each<[string, LakeDocument]>([
    ['a text of an own locale with its record', page({title: title(approved)})],
    [
      'one more element of a body',
      page({
        parts: body(
          localized(
            'fr',
            [element('a', 'fr a'), element('b', 'fr b')],
            [record('a'), record('b', mine)],
          ),
        ),
      }),
    ],
    [
      'an element in place of one that the source lost',
      page({parts: body(localized('fr', [element('b', 'fr b')], [record('b', mine)]))}),
    ],
    [
      'another key for what stays',
      page({
        parts: body(
          localized(
            'fr',
            [element('c', 'fr a'), element('b', 'b')],
            [record('c'), record('b', mine)],
          ),
        ),
      }),
    ],
  ])('lets %s pass', (_, after) => {
    const as = (id: string) => [page(), after].map((one) => ({...one, _id: id, _rev: `${id}1`}))
    for (const id of ['page', 'drafts.page']) {
      const [before, next] = as(id)
      expect(findOverstep(before ?? null, next ?? null, ['fr', 'it'])).toBeUndefined()
      expect(findOverstep(before ?? null, next ?? null, ['it', 'de'])).toBeDefined()
    }
  })

  it('lets an item be made in an own locale', () => {
    const without = page({title: title()})
    expect(findOverstep(without, page({title: title(approved)}), ['fr'])).toBeUndefined()
  })

  it.each<[string, LakeDocument]>([
    ['a plain field', page({n: 1})],
    ['one more field', page({m: 1})],
    ['the source', page({title: [localized('en', 'Hip'), ...titles.slice(1)]})],
    ['another locale', page({title: [...title(approved).slice(0, 2), localized('de', 'x')]})],
    ['the order of others', page({title: [...title(approved)].reverse()})],
    ['a text without a record', page({title: title(localized('fr', 'Le genou'))})],
    ['a text with an empty list of records', page({title: title(localized('fr', 'x', []))})],
    ['an item away', page({title: title()})],
    [
      'an address',
      page({address: [localized('en', {current: 'knee'}), localized('fr', {current: 'x'})]}),
    ],
    [
      'an address with a record',
      page({
        address: [
          localized('en', {current: 'knee'}),
          localized('fr', {current: 'x'}, [record('value', mine)]),
        ],
      }),
    ],
    ['a text into a body', page({parts: body(localized('fr', 'x', [record('value', mine)]))})],
    [
      'an element without a record',
      page({
        parts: body(
          localized('fr', [element('a', 'fr a'), element('b', 'x')], [record('a', mine)]),
        ),
      }),
    ],
    ['an element away', page({parts: body(localized('fr', [], []))})],
    ['a second text', page({title: title(approved, approved)})],
    ['the key of an item', page({title: title({...approved, _key: 'x'})})],
    ['one more field of an item', page({title: title({...approved, m: 1})})],
    ['the type of an item', page({title: title({...approved, _type: 'internationalizedArrayX'})})],
    ['the type', page({_type: 'other'})],
    ['the creation', page({_createdAt: 'x'})],
    ['nothing', page()],
  ])('finds %s', (_, after) => {
    expect(findOverstep(page(), after, ['fr'])).toContain('may write')
  })

  it('finds an item that is made of another type than its siblings', () => {
    const made = {...approved, _type: 'internationalizedArrayOtherValue'}
    expect(findOverstep(page({title: title()}), page({title: title(made)}), ['fr'])).toBeDefined()
  })

  it.each([
    ['taken away', {meaningUnchanged: {by: 'ben'}}, {}],
    ['given', {}, {meaningUnchanged: {by: 'me'}}],
  ])('finds that nothing but a mark is %s', (_, before, after) => {
    const [old, next] = [before, after].map((mark) =>
      page({title: title(localized('fr', 'Genou', [record('value', mark)]))}),
    )
    expect(findOverstep(old ?? null, next ?? null, ['fr'])).toContain('by approving')
  })

  it('lets a draft be touched without a change, which guards it', () => {
    const draft = page({_id: 'drafts.page'})
    expect(findOverstep(draft, {...draft, _rev: 'other'}, ['fr'])).toBeUndefined()
  })

  it.each(['versions.r.page', 'feedback.1', 'drafts.feedback.1', 'l10n.page.fr'])(
    'finds approving in %s',
    (_id) => {
      const after = page({_id, title: title(approved)})
      expect(findOverstep(page({_id}), after, ['fr'])).toBeDefined()
    },
  )

  it('finds making and deleting', () => {
    expect(findOverstep(null, page(), ['fr'])).toBeDefined()
    expect(findOverstep(page(), null, ['fr'])).toBeDefined()
    const empty = stamped({_id: 'drafts.page', _type: 'page'})
    expect(findOverstep(null, empty, ['fr'])).toBeDefined()
  })

  it('finds any change of any value that is not in an own item', () => {
    const place = constantFrom('n', 'title', 'parts', 'address', 'more')
    assert(
      property(place, array(jsonValue(), {maxLength: 3}), (name, value) => {
        const after = page({[name]: value})
        if (isDeepStrictEqual(after, page())) return
        expect(findOverstep(page(), after, ['fr'])).toBeDefined()
      }),
    )
  })
})
