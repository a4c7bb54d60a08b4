import type {Locale} from '@preop/locales'
import fc from 'fast-check'
import {canonical} from './canonical.ts'
import {hashSource} from './hash-source.ts'
import type {L10nUnit, LocalizedItem} from './localized.types.ts'
import {noLexicon} from './no-lexicon.ts'
import {resolveBody} from './resolve-body.ts'
import {resolveString} from './resolve-string.ts'

const policy = {sourceLocale: 'en', safetyCritical: false, lexicon: noLexicon} as const
const clinical = {...policy, safetyCritical: true} as const

const provenance = (key: string, source: unknown, extra: Partial<L10nUnit> = {}): L10nUnit => ({
  _key: key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human',
  translatedBy: 'u1',
  translatedAt: '2026-01-01T00:00:00Z',
  ...extra,
})
const item = <T>(language: string, value: T, units?: readonly L10nUnit[]): LocalizedItem<T> => ({
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})
const p = (key: string, text: string) => ({
  _type: 'block' as const,
  _key: key,
  children: [{_type: 'span' as const, text}],
})

describe('resolveString', () => {
  const translated = (then: string, now: string, extra?: Partial<L10nUnit>) => [
    item('en', now),
    item('fr', 'Repos', [provenance('value', then, extra)]),
  ]

  it('shows a current translation with its provenance', () => {
    expect(resolveString(translated('Rest', 'Rest', {reviewedBy: 'u2'}), 'fr', policy)).toEqual({
      value: 'Repos',
      lang: 'fr',
      dir: 'ltr',
      notice: 'none',
      origin: 'human',
      reviewed: true,
      translatedAt: '2026-01-01T00:00:00Z',
    })
  })

  it('has nothing to say in the locale of the source', () => {
    expect(resolveString(translated('Rest', 'Rest'), 'en', policy)).toEqual({
      value: 'Rest',
      lang: 'en',
      dir: 'ltr',
      notice: 'none',
    })
  })

  const stale = {by: 'u3', at: '2026-02-01T00:00:00Z'}
  it.each([
    [
      'the source changed in substance',
      translated('Rest for 2 days', 'Rest for 3 days'),
      'changed',
    ],
    ['there is no item', [item('en', 'Rest')], 'missing'],
    ['the item is blank', [item('en', 'Rest'), item('fr', ' ')], 'missing'],
    ['there is no provenance', [item('en', 'Rest'), item('fr', 'Repos')], 'changed'],
    [
      'provenance is of another unit',
      [item('en', 'Rest'), item('fr', 'Repos', [provenance('x', 'Rest')])],
      'changed',
    ],
    ['there are two items', [...translated('Rest', 'Rest'), item('fr', 'Pause')], 'changed'],
    ['provenance contradicts itself', translated('Rest', 'Rest.', {source: '"Rest. "'}), 'changed'],
    [
      'the editor meant another change',
      translated('Rest', 'Rest!', {meaningUnchanged: {...stale, sourceHash: hashSource('Rest?')}}),
      'changed',
    ],
  ] as const)('shows the source when %s', (_, field, notice) => {
    expect(resolveString(field, 'fr', clinical)).toMatchObject({
      lang: 'en',
      value: field[0]?.value,
      notice,
    })
  })

  it('shows a translation whose change an editor marked, in a clinical field too', () => {
    const mark = {...stale, sourceHash: hashSource('Take rest')}
    const field = translated('Rest', 'Take rest', {meaningUnchanged: mark})
    expect(resolveString(field, 'fr', clinical)).toMatchObject({value: 'Repos', notice: 'wording'})
  })

  it('trusts the classifier outside clinical fields only', () => {
    const field = translated('Rest', 'Rest.')
    expect(resolveString(field, 'fr', policy)).toMatchObject({value: 'Repos', notice: 'wording'})
    expect(resolveString(field, 'fr', clinical)).toMatchObject({value: 'Rest.', notice: 'changed'})
  })

  it('has nothing to show without a source', () => {
    expect(
      resolveString([item('fr', 'Repos', [provenance('value', 'Rest')])], 'fr', policy),
    ).toBeUndefined()
    expect(resolveString(undefined, 'fr', policy)).toBeUndefined()
    expect(() => resolveString([item('en', 'a'), item('en', 'b')], 'fr', policy)).toThrow(/several/)
  })

  it.each(['ar', 'fr'] satisfies Locale[])('gives the direction of %s', (locale) => {
    const field = [item('en', 'Rest'), item(locale, 'x', [provenance('value', 'Rest')])]
    expect(resolveString(field, locale, policy)?.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr')
  })
})

describe('resolveBody', () => {
  const source = ['Rest for two days', 'Call us about pain', 'Eat as usual'].map((text, index) =>
    p(`b${index}`, text),
  )
  const french = item(
    'fr',
    source.map(({_key}) => p(_key, `fr ${_key}`)),
    source.map((element) => provenance(element._key, element)),
  )
  const shown = (now: readonly ReturnType<typeof p>[], translation = french) =>
    resolveBody([item('en', now), translation], 'fr', policy).map(
      ({value, notice}) => `${value.children[0]?.text} (${notice})`,
    )
  const [first, second, third] = [
    p('b0', 'Rest for two days'),
    p('b1', 'Call us about pain'),
    p('b2', 'Eat as usual'),
  ]

  it('follows the order of the source when a block moves', () => {
    expect(shown([third, first, second])).toEqual(['fr b2 (none)', 'fr b0 (none)', 'fr b1 (none)'])
  })

  it('keeps a translation when only the key changed', () => {
    expect(shown([{...first, _key: 'new'}, second, third])[0]).toBe('fr b0 (none)')
  })

  it('drops a translated block that the source no longer has', () => {
    expect(shown([first, third])).toEqual(['fr b0 (none)', 'fr b2 (none)'])
  })

  it('shows an inserted block in the language of the source', () => {
    expect(shown([first, p('x', 'Walk each day'), second, third])[1]).toBe(
      'Walk each day (missing)',
    )
  })

  it('withholds only the block that changed', () => {
    expect(shown([first, p('b1', 'Call us about fever'), third])).toEqual([
      'fr b0 (none)',
      'Call us about fever (changed)',
      'fr b2 (none)',
    ])
  })

  it('takes a changed block with a new key for a changed one', () => {
    expect(shown([p('x', 'Rest for ten days'), second, third])[0]).toBe(
      'Rest for ten days (changed)',
    )
  })

  it('shows no block that stands twice, is blank or has no provenance', () => {
    expect(shown([first], {...french, value: [p('b0', 'a'), p('b0', 'b')]})[0]).toContain('missing')
    expect(shown([first], {...french, value: [p('b0', '')]})[0]).toContain('missing')
    expect(shown([first], item('fr', french.value ?? []))[0]).toContain('changed')
  })

  it('never shows a translation made from another text', () => {
    const texts = fc.array(fc.constantFrom('a 1', 'a 2', 'no a', 'b left', 'b right', 'c'), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (then, now, rekey) => {
        const blocks = (all: readonly string[], salt: string) =>
          all.map((text, index) => p(`${salt}${index}`, text))
        const before = blocks(then, 'k')
        const translation = item(
          'fr',
          before.map(({_key, children}) => p(_key, `fr ${children[0]?.text}`)),
          before.map((element) => provenance(element._key, element)),
        )
        const after = blocks(now, rekey ? 'z' : 'k')
        const resolved = resolveBody([item('en', after), translation], 'fr', policy)
        expect(resolved.map(({value}) => value.children[0]?.text.replace('fr ', ''))).toEqual(now)
      }),
    )
  })
})
