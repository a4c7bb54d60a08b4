import {jest} from '@jest/globals'
import {type Locale, localeIds} from '@preop/locales'
import {alternatesOfInterface} from './alternates.ts'
import {buildAppealPage} from './appeal-page.ts'
import {fixture, provideFixtures, wristCheck} from './content.fixtures.ts'
import {buildFrame} from './frame.ts'
import {jsonProps} from './json-props.ts'
import {paths} from './paths.ts'
import {procedureFacts} from './procedure-facts.ts'
import {buildProcedurePage} from './procedure-page.ts'
import {procedureReview} from './procedure-review.ts'
import {createResolver} from './resolver.ts'
import {richTextContext} from './rich-text-context.ts'
import {wordsOf} from './words.ts'

jest.setTimeout(30_000)

provideFixtures()

const frameIn = (locale: Locale) =>
  buildFrame({locale, alternates: alternatesOfInterface(localeIds, paths.home)})

describe('the page of an appeal', () => {
  const noon = new Date('2026-06-01T12:00:00Z')

  it('offers amounts in the reader’s notation, in a form that this site checks', async () => {
    const donation = await fixture('donation', 'donation-hand-fund')
    const {state} = await buildAppealPage(donation, 'de', noon)
    if (!state.open) throw new Error('The appeal is not open.')
    expect(state.open.amounts.map(({text}) => text)).toEqual(['25\u00a0$', '50\u00a0$'])
    expect(state.open.action).toMatch(/^\/de\/donate\/[^/]+\/go$/)
    expect(state.open.labels.ahead).toContain('giving.example')
  })

  it.each([
    ['2098-06-01T23:59:59Z', true],
    ['2098-06-02T00:00:00Z', false],
  ])('at %s still promises an effect: %s', async (now, expected) => {
    const donation = await fixture('donation', 'donation-hand-fund')
    const {state, frame} = await buildAppealPage(donation, 'en', new Date(now))
    expect(state.open?.amounts[0]?.impact !== undefined).toBe(expected)
    expect(state.open?.amounts[0]?.evidence !== undefined).toBe(expected)
    if (expected) expect(frame.freshFor).toBe(1)
  })

  it('promises nothing without a source', async () => {
    const donation = await fixture('donation', 'donation-hand-fund')
    const unfounded = donation.suggestedAmounts.map((one) => ({...one, evidence: undefined}))
    const bare = {...donation, suggestedAmounts: unfounded}
    const {state} = await buildAppealPage(bare, 'en', noon)
    expect(state.open?.amounts.map(({impact}) => impact)).toEqual([undefined, undefined])
  })

  it.each([
    [2500, /\$2,500 of \$10,000/],
    [10_000, /The goal is reached/],
    [12_000, /\$12,000.*\$10,000/],
  ])('tells of %d raised in words', async (raised, expected) => {
    const donation = await fixture('donation', 'donation-hand-fund')
    const goal = donation.goal && {...donation.goal, raised}
    const {progress} = await buildAppealPage({...donation, goal}, 'en', noon)
    expect(progress?.text).toMatch(expected)
    expect(progress?.text).toContain('June 1, 2026')
  })

  it('says whom a tax note concerns, and offers other appeals when it is closed', async () => {
    const open = await buildAppealPage(await fixture('donation', 'donation-hand-fund'), 'fr', noon)
    expect(open.taxNotes[0]?.label).toContain('États-Unis')
    expect(open.others).toEqual([])
    const ended = await fixture('donation', 'donation-ended-fund')
    const {others} = await buildAppealPage(ended, 'fr', noon)
    expect(others.map(({key}) => key)).toEqual(['donation-hand-fund'])
  })

  it.each([
    ['2019-12-31T23:59:59Z', 'donate.notStarted'],
    ['2020-01-01T00:00:00Z', 'open'],
    ['2020-12-31T23:59:59Z', 'open'],
    ['2021-01-01T00:00:00Z', 'donate.ended'],
  ] as const)('at %s is %s', async (now, expected) => {
    const donation = await fixture('donation', 'donation-ended-fund')
    const {state} = await buildAppealPage(donation, 'en', new Date(now))
    if (expected === 'open') expect(state.open).toBeDefined()
    else expect(state.ended).toBe(wordsOf('en')(expected, {date: 'January 1, 2020'}))
  })

  it('is rendered anew when it ends', async () => {
    const donation = await fixture('donation', 'donation-ended-fund')
    const {frame} = await buildAppealPage(donation, 'en', new Date('2020-12-31T23:59:50Z'))
    expect(frame.freshFor).toBeLessThanOrEqual(10)
  })
})

describe('a procedure at a glance', () => {
  it('leaves facts without a value out', async () => {
    const procedure = {...(await wristCheck()), stay: [], conditions: [], bodyRegions: []}
    const facts = await procedureFacts(procedure, createResolver('en'), wordsOf('en'))
    const keys = facts.map(({key}) => key)
    expect(keys).not.toContain('stay')
    expect(keys).not.toContain('conditions')
    expect(keys).not.toContain('bodyRegion')
    expect(keys).toContain('returnToActivity')
  })

  it('links to the topics that have a page', async () => {
    const facts = await procedureFacts(await wristCheck(), createResolver('ru'), wordsOf('ru'))
    const specialty = facts.find(({key}) => key === 'specialty')
    expect(specialty?.values).toEqual([
      expect.objectContaining({href: expect.stringMatching(/^\/ru\/specialties\//)}),
    ])
  })
})

describe('what a page says of its review', () => {
  const at = (translatedAt: string, origin: 'human' | 'machine', reviewed: boolean) => ({
    translatedAt,
    origin,
    reviewed,
  })
  const review = async (fields: object, shown: ReturnType<typeof at>[]) =>
    procedureReview(
      {...(await wristCheck()), ...fields},
      [shown],
      createResolver('fr'),
      wordsOf('fr'),
    )

  it('names the reviewer and dates in the reader’s words', async () => {
    const {rows, warnings} = await review({}, [
      at('2026-01-05T10:00:00Z', 'human', true),
      at('2026-03-07T10:00:00Z', 'human', true),
    ])
    expect(rows.map(({key}) => key)).toEqual([
      'reviewer',
      'lastReviewed',
      'nextReview',
      'updated',
      'translated',
    ])
    expect(rows.find(({key}) => key === 'lastReviewed')?.value).toEqual({
      iso: '2026-06-01',
      text: '1 juin 2026',
    })
    expect(rows.find(({key}) => key === 'translated')?.value).toMatchObject({iso: '2026-03-07'})
    expect(warnings).toEqual([])
  })

  it('says so when nobody reviewed the page or a machine’s words', async () => {
    const none = {medicalReviewer: undefined, lastReviewed: undefined, nextReviewDue: undefined}
    const {rows, warnings} = await review(none, [at('2026-01-05T10:00:00Z', 'machine', false)])
    expect(rows.map(({key}) => key)).toEqual(['updated', 'translated'])
    expect(warnings).toEqual([
      wordsOf('fr')('review.notReviewed'),
      wordsOf('fr')('review.machineTranslated'),
    ])
  })

  it('does not call a machine’s words unreviewed when a person approved them', async () => {
    const {warnings} = await review({}, [at('2026-01-05T10:00:00Z', 'machine', true)])
    expect(warnings).toEqual([])
  })
})

describe('what texts are given', () => {
  it('numbers follow the hospital, words follow the reader', async () => {
    const word = {value: 'Связка', lang: 'ru', dir: 'ltr', notice: 'none'} as const
    const term = {id: 't', opensAt: 'p', href: '/ru/glossary#term-t', term: word, definition: word}
    const given = richTextContext(await frameIn('ru'), {
      addresses: {a: '/a'},
      references: ['one'],
      terms: [term],
    })
    expect(given.phones.emergency).toBe('911')
    expect(given.help).toEqual([
      {label: wordsOf('ru')('phone.interpreter'), number: '+1 555-0152'},
      {label: wordsOf('ru')('phone.emergency'), number: '911'},
    ])
    expect([given.hrefOf('a'), given.hrefOf('b')]).toEqual(['/a', undefined])
    expect(given.glossary.entries.t).toMatchObject({term: word, href: term.href})
    expect(given.glossary.opensAt.get('t')).toBe('p')
    expect(given.dialable).toBe(true)
  })
})

describe('jsonProps', () => {
  it('leaves out what is undefined at any depth and keeps the rest', () => {
    expect(jsonProps({a: undefined, b: {c: undefined, d: null}, e: [1]})).toStrictEqual({
      b: {d: null},
      e: [1],
    })
  })

  it.each(localeIds)('loses nothing of a procedure’s page in %s', async (locale) => {
    const page = await buildProcedurePage(await wristCheck(), locale)
    expect(jsonProps(page)).toEqual(page)
  })
})
