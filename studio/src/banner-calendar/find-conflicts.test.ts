import {banner, pages} from './calendar.fixtures.ts'
import {type Conflict, findConflicts} from './find-conflicts.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const site = {pages, locales: ['en', 'fr'] as const}

const found = (...banners: readonly ReturnType<typeof banner>[]) =>
  findConflicts(banners, site, now).map((conflict: Conflict) => [
    conflict.kind,
    ...conflict.banners.map(({_id}) => _id),
  ])

const first = {schedule: {start: '2026-12-01T00:00:00Z', end: '2026-12-10T00:00:00Z'}}
const second = {schedule: {start: '2026-12-05T00:00:00Z', end: '2026-12-15T00:00:00Z'}}
const third = {schedule: {start: '2026-12-10T00:00:00Z'}}
const past = {schedule: {end: '2026-11-23T12:00:00Z'}}

describe('a banner by itself', () => {
  it.each([
    ['one that shows', banner('a'), []],
    ['no targets at all', banner('a', {targets: undefined}), [['noTarget', 'a']]],
    ['locales alone', banner('a', {targets: {locales: ['fr']}}), [['noTarget', 'a']]],
    [
      'a locale that is not enabled',
      banner('a', {targets: {wholeSite: true, locales: ['ru']}}),
      [['noPage', 'a']],
    ],
    [
      'a procedure that is not published',
      banner('a', {targets: {procedures: [{_ref: 'gone'}]}}),
      [['noPage', 'a']],
    ],
    [
      'an end before the start',
      banner('a', {schedule: {start: '2026-12-02T00:00:00Z', end: '2026-12-01T00:00:00Z'}}),
      [['endBeforeStart', 'a']],
    ],
    ['one that is over anyhow', banner('a', {...past, targets: undefined}), []],
  ])('%s', (_title, one, expected) => {
    expect(found(one)).toEqual(expected)
  })
})

describe('two banners', () => {
  it.each([
    ['of one severity and order', banner('a', first), banner('b', second), [['tie', 'a', 'b']]],
    ['one after the other', banner('a', first), banner('b', third), []],
    ['of different order', banner('a', first), banner('b', {...second, order: 20}), []],
    [
      'an emergency over a notice that readers may hide',
      banner('a', {...first, dismissible: true}),
      banner('b', {...second, severity: 'emergency'}),
      [],
    ],
    [
      'on different pages',
      banner('a', {...first, targets: {procedures: [{_ref: 'p-eye'}]}}),
      banner('b', {...second, targets: {procedures: [{_ref: 'p-knee'}]}}),
      [],
    ],
    [
      'in different locales',
      banner('a', {...first, targets: {wholeSite: true, locales: ['en']}}),
      banner('b', {...second, targets: {wholeSite: true, locales: ['fr']}}),
      [],
    ],
    ['one of them over', banner('a', past), banner('b'), []],
  ])('%s', (_title, one, other, expected) => {
    expect(found(one, other)).toEqual(expected)
  })

  it('say when and where they first meet, and on how many more pages', () => {
    const bones = {specialties: [{_ref: 's-bones'}]}
    const [conflict] = findConflicts(
      [banner('a', {...first, targets: bones}), banner('b', second)],
      site,
      now,
    )
    expect(conflict).toMatchObject({
      kind: 'tie',
      meeting: {
        page: {id: 's-bones'},
        locale: 'en',
        // That page in French, and the procedure of that specialty in both.
        others: 3,
        time: Date.parse('2026-12-05T00:00:00Z'),
      },
    })
  })
})

describe('many banners', () => {
  const three = ['a', 'b', 'c'].map((id, order) => banner(id, {order}))

  it('are too many at once from the third on', () => {
    expect(found(...three.slice(0, 2))).toEqual([])
    expect(found(...three)).toEqual([['crowd', 'a', 'b', 'c']])
  })

  it('are counted once, however often they come and go', () => {
    const [a, b, c] = three
    if (!a || !b || !c) throw new Error('Expected three banners.')
    const later = banner('d', {...third, order: 9})
    // Seven pages in two locales; the fourth that joins them is no news.
    expect(findConflicts([a, b, c, later], site, now)).toMatchObject([
      {kind: 'crowd', banners: [a, b, c], meeting: {others: 13, time: now}},
    ])
  })
})
