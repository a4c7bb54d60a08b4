import {
  approveUnit,
  canonical,
  deskRows,
  hashSource,
  isL10nUnit,
  markUnitUnchanged,
  noLexicon,
  parseTranslationWork,
  resolveBody,
  type StoredDocument,
  type TranslationWork,
  type WorkUnit,
} from '@preop/translation'
import fc from 'fast-check'
import {applyMutations, type Documents} from './apply-mutations.ts'

const block = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{_type: 'span', _key: 's', text}],
})
type Block = ReturnType<typeof block>

const provenance = (_key: string, source: unknown) => ({
  _key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human' as const,
  translatedBy: 'u1',
  translatedAt: '2026-01-01T00:00:00Z',
})
const item = (language: string, kind: string, value: unknown, units?: readonly unknown[]) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
  ...(units ? {l10n: {_type: 'provenance', units}} : {}),
})

type Texts = Readonly<Record<string, string>>
const blocks = (texts: Texts) => Object.entries(texts).map(([key, text]) => block(key, text))
const translated = (language: string, madeFrom: Texts) =>
  item(
    language,
    'PortableText',
    Object.keys(madeFrom).map((key) => block(key, `${language} ${key}`)),
    blocks(madeFrom).map((one) => provenance(one._key, one)),
  )

/** A page: a body in English, translations made from some version of it, and what stands around. */
const page = (source: Texts, french: Texts | undefined, rest: object = {}): StoredDocument => ({
  _id: 'page',
  _type: 'procedure',
  _rev: 'r1',
  title: [
    item('en', 'String', 'Knee'),
    item('de', 'String', 'Knie', [provenance('value', 'Knee')]),
  ],
  slug: [item('en', 'Slug', {_type: 'slug', current: 'knee'})],
  sections: [
    {_key: 'with.dot', _type: 'section', heading: [item('en', 'String', 'About')]},
    {
      _key: 'risks',
      _type: 'section',
      kind: 'risks',
      body: [
        item('en', 'PortableText', blocks(source)),
        ...(french ? [translated('fr', french)] : []),
        translated('de', source),
      ],
    },
  ],
  ...rest,
})
const draftOf = (document: StoredDocument): StoredDocument => ({
  ...document,
  _id: 'drafts.page',
  _rev: 'd1',
})

const inWork = (path: string, source: unknown, target: Partial<WorkUnit>): WorkUnit => ({
  _key: path,
  path,
  sourceHash: hashSource(source),
  sourceSnapshot: canonical(source),
  status: 'translated',
  origin: 'human',
  translatedBy: 'u1',
  translatedAt: '2026-04-01T00:00:00Z',
  ...target,
})
const sidecar = (...units: readonly WorkUnit[]): TranslationWork => ({
  _id: 'l10n.page.fr',
  _type: 'translationWork',
  _rev: 'w1',
  language: 'fr',
  source: {_type: 'reference', _ref: 'page', _weak: true},
  units,
})
const bodyPath = (key: string) => `sections.risks.body.${key}`
const bodyWork = (key: string, source: string, extra: Partial<WorkUnit> = {}) =>
  inWork(bodyPath(key), block(key, source), {targetBody: [block(key, 'nouveau')], ...extra})

const approver = {id: 'u2', at: '2026-06-01T00:00:00Z'}
type Versions = {
  published?: StoredDocument | undefined
  draft?: StoredDocument | undefined
  work?: TranslationWork | undefined
}
const ask = ({published, draft, work}: Versions, path: string, locale = 'fr', by = approver) =>
  approveUnit({
    published,
    draft,
    work,
    path,
    locale,
    approver: by,
    policy: {sourceLocale: 'en', enabledLocales: ['en', 'fr', 'de']},
  })
const approve = (versions: Versions, path: string) => {
  const result = ask(versions, path)
  if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result)}`)
  const {published, draft, work} = versions
  const before: Documents = {page: published, 'drafts.page': draft, 'l10n.page.fr': stored(work)}
  return applyMutations(before, result.mutations)
}
const stored = (work: TranslationWork | undefined): StoredDocument | undefined =>
  work && {...work, _rev: work._rev ?? 'w1'}

type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listed = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isRecord) : []
const bodyItems = (document: StoredDocument | undefined) =>
  listed(listed(document?.sections).find(({_key}) => _key === 'risks')?.body)

/** A document without the French item of a body, which is all that an approval may touch. */
const around = (document: StoredDocument | undefined) => {
  const body = new Set<unknown>(bodyItems(document))
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) =>
      Array.isArray(value)
        ? value.filter((one) => !(body.has(one) && one.language === 'fr'))
        : value,
    ),
  )
}
const frenchBody = (document: StoredDocument | undefined) => {
  const found = bodyItems(document).find(({language}) => language === 'fr')
  const value: unknown[] = Array.isArray(found?.value) ? found.value : []
  const l10n = JSON.parse(JSON.stringify(found?.l10n ?? {units: []}))
  const units: unknown[] = l10n.units
  return {value, units: units.filter(isL10nUnit)}
}
const keys = (list: readonly unknown[]) =>
  list.map((one) => (typeof one === 'object' && one !== null && '_key' in one ? one._key : one))

describe('approving a unit', () => {
  const source = {a: 'Rest.', b: 'Walk.', c: 'Eat.'}

  it('puts the text into the published document and its draft, and marks the unit', () => {
    const published = page(source, {a: 'Rest.', c: 'Eat.'})
    const draft = draftOf(page({...source, a: 'Rest well.'}, {a: 'Rest.', c: 'Eat.'}))
    const after = approve({published, draft, work: sidecar(bodyWork('b', 'Walk.'))}, bodyPath('b'))
    for (const version of [after.page, after['drafts.page']]) {
      const {value, units} = frenchBody(version)
      expect(keys(value)).toEqual(['a', 'b', 'c'])
      expect(value[1]).toEqual(block('b', 'nouveau'))
      expect(units[1]).toEqual({
        ...provenance('b', block('b', 'Walk.')),
        translatedAt: '2026-04-01T00:00:00Z',
        reviewedBy: 'u2',
        reviewedAt: approver.at,
      })
    }
    const {work} = parseTranslationWork(after['l10n.page.fr'])
    expect(work?.units).toMatchObject([{status: 'approved', reviewedBy: 'u2', path: bodyPath('b')}])
  })

  it('makes the item of a locale that has none, under a key that is free', () => {
    const taken = [{...item('en', 'String', 'Knee'), _key: 'fr'}]
    const published = page(source, undefined, {title: taken})
    const work = sidecar(inWork('title', 'Knee', {target: 'Genou'}))
    const {page: after} = approve({published, work}, 'title')
    expect(after?.title).toMatchObject([
      taken[0],
      {_key: 'fr-2', _type: 'internationalizedArrayStringValue', language: 'fr', value: 'Genou'},
    ])
    expect(after?.slug).toEqual(published.slug)
  })

  it('leaves out what the source no longer has, but not in a draft, where it may come back', () => {
    const was = {...source, gone: 'Sit.'}
    const versions = {
      published: page(source, was),
      draft: draftOf(page({a: 'Rest.', c: 'Eat.'}, was)),
      work: sidecar(bodyWork('b', 'Walk.')),
    }
    const after = approve(versions, bodyPath('b'))
    expect(keys(frenchBody(after.page).value)).toEqual(['a', 'b', 'c'])
    const inDraft = frenchBody(after['drafts.page'])
    expect(keys(inDraft.value).toSorted()).toEqual(['a', 'b', 'c', 'gone'])
    expect(inDraft.value).toContainEqual(block('b', 'nouveau'))
    expect(inDraft.value).not.toContainEqual(block('b', 'fr b'))
  })

  it('touches nothing of a draft that has lost the field, and still guards it', () => {
    const draft = draftOf(page(source, undefined, {sections: []}))
    const work = sidecar(bodyWork('b', 'Walk.'))
    const after = approve({published: page(source, source), draft, work}, bodyPath('b'))
    expect(after['drafts.page']).toEqual(draft)
    const result = ask({published: page(source, source), draft, work}, bodyPath('b'))
    expect(JSON.stringify(result)).toContain('"ifRevisionID":"d1"')
  })

  it('fails when a draft was begun meanwhile', () => {
    const versions = {published: page(source, source), work: sidecar(bodyWork('b', 'Walk.'))}
    const result = ask(versions, bodyPath('b'))
    if ('refused' in result) throw new Error('refused')
    const {published, work} = versions
    const meanwhile = {
      page: published,
      'drafts.page': draftOf(published),
      'l10n.page.fr': stored(work),
    }
    expect(() => applyMutations(meanwhile, result.mutations)).toThrow('409: drafts.page exists')
  })

  it('follows a block that has another key by now, and re-keys its work', () => {
    const published = page({...source, z: 'Sit.'}, undefined)
    const after = approve({published, work: sidecar(bodyWork('old', 'Sit.'))}, bodyPath('z'))
    expect(frenchBody(after.page).value).toEqual([block('z', 'nouveau')])
    const {work} = parseTranslationWork(after['l10n.page.fr'])
    expect(work?.units.map(({_key, path}) => [_key, path])).toEqual([
      [bodyPath('z'), bodyPath('z')],
    ])
  })

  it('records honestly that somebody approved a text of their own', () => {
    const result = ask(
      {published: page(source, source), work: sidecar(bodyWork('b', 'Walk.'))},
      bodyPath('b'),
      'fr',
      {...approver, id: 'u1'},
    )
    expect(result).toMatchObject({unit: {translatedBy: 'u1', reviewedBy: 'u1'}})
  })

  it('is refused a second time', () => {
    const work = sidecar(bodyWork('b', 'Walk.'))
    const after = approve({published: page(source, source), work}, bodyPath('b'))
    const again = {published: after.page, work: parseTranslationWork(after['l10n.page.fr']).work}
    expect(ask(again, bodyPath('b'))).toEqual({refused: 'alreadyApproved', by: 'u2'})
  })

  const published = page(source, source)
  const work = sidecar(bodyWork('b', 'Walk.'))
  const machine = {origin: 'machine', translatedBy: 'u2'} as const
  const two = [item('en', 'String', 'Knee'), item('fr', 'String', 'a'), item('fr', 'String', 'b')]
  it.each<[string, Versions, string, string?, string?]>([
    ['sourceMoved', {published: page({...source, b: 'Run.'}, source), work}, 'b'],
    [
      'sourceNotPublished',
      {published: page({...source, b: 'Run.'}, source), draft: draftOf(published), work},
      'b',
    ],
    ['sourceNotPublished', {draft: draftOf(published), work}, 'b'],
    [
      'sourceNotPublished',
      {published: page({a: 'Rest.'}, undefined), draft: draftOf(published), work},
      'b',
    ],
    ['unknownUnit', {published: page({a: 'Rest.'}, undefined), work}, 'b'],
    ['unknownUnit', {work}, 'b'],
    ['ownMachineText', {published, work: sidecar(bodyWork('b', 'Walk.', machine))}, 'b'],
    ['noText', {published}, 'b'],
    ['noText', {published, work}, 'a'],
    ['noText', {published, work: sidecar(bodyWork('b', 'Walk.', {targetBody: []}))}, 'b'],
    [
      'noText',
      {published, work: sidecar(bodyWork('b', 'Walk.', {targetBody: [block('b', ' ')]}))},
      'b',
    ],
    ['noReviewer', {published, work}, 'b', 'fr', ''],
    ['noProvenance', {published, work: sidecar(bodyWork('b', 'Walk.', {translatedBy: ''}))}, 'b'],
    ['noProvenance', {published, work: sidecar(bodyWork('b', 'Walk.', {origin: null}))}, 'b'],
    [
      'noProvenance',
      {published, work: sidecar(bodyWork('b', 'Walk.', {targetBody: null, target: 'x'}))},
      'b',
    ],
    ['localeNotOffered', {published, work}, 'b', 'en'],
    ['localeNotOffered', {published, work}, 'b', 'pt'],
    ['ambiguous', {published: page(source, source, {title: two}), work}, 'title'],
  ])('is refused: %s (%#)', (refused, versions, unit, locale = 'fr', id = 'u2') => {
    const path = unit === 'title' ? unit : bodyPath(unit)
    expect(ask(versions, path, locale, {...approver, id})).toMatchObject({refused})
  })

  it('shows three ways where the source moved', () => {
    expect(ask({published: page({...source, b: 'Run.'}, source), work}, bodyPath('b'))).toEqual({
      refused: 'sourceMoved',
      sourceThen: canonical(block('b', 'Walk.')),
      sourceNow: canonical(block('b', 'Run.')),
      target: block('b', 'nouveau'),
    })
  })
})

const policy = {sourceLocale: 'en', safetyCritical: true, lexicon: noLexicon} as const
const shown = (document: StoredDocument | undefined, language: 'fr' | 'de') => {
  const field = JSON.parse(JSON.stringify(bodyItems(document)))
  return resolveBody<Block>(field, language, policy)
}

/** Why the source text stands there is not compared: a text that nothing is known of is as good as none. */
const readersGet = ({value, lang, ...rest}: ReturnType<typeof shown>[number]) =>
  lang === 'en' ? {lang, text: value.children} : {lang, text: value.children, ...rest}

/** What is stored of each unit of the body, under whatever key. */
const known = (document: StoredDocument | undefined) =>
  deskRows(document, undefined, 'fr', {
    sourceLocale: 'en',
    lexicon: noLexicon,
    isSafetyCritical: () => true,
  }).rows.flatMap(({path, published}) =>
    published?.stored
      ? [
          {
            path,
            value: {...Object(published.value), _key: ''},
            stored: {...published.stored, _key: ''},
          },
        ]
      : [],
  )

describe('for any versions of a page', () => {
  const text = fc.constantFrom('Rest.', 'Walk.', 'Eat.', 'Sit.', 'Take 5 mg.', 'Take 50 mg.', 'No.')
  const texts = (minLength: number) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), text), {
        minLength,
        maxLength: 5,
        selector: ([key]) => key,
      })
      .map((pairs): Texts => Object.fromEntries(pairs))
  const versions = fc.record({
    source: texts(1),
    french: texts(0),
    draft: fc.option(fc.record({source: texts(0), french: texts(0)}), {nil: undefined}),
    at: fc.nat(),
    workKey: fc.constantFrom('same', 'moved'),
  })

  it('an approval shows its text, and leaves every other unit, locale and field as it was', () => {
    fc.assert(
      fc.property(versions, ({source, french, draft, at, workKey}) => {
        const keysOf = Object.keys(source)
        const key = keysOf[at % keysOf.length] ?? ''
        const published = page(source, french)
        const draftNow = draft && draftOf(page(draft.source, draft.french))
        // Work that moved is found by its hash, which the first of equal texts answers to.
        const isFirst = keysOf.find((one) => source[one] === source[key]) === key
        const unit = bodyWork(workKey === 'moved' && isFirst ? 'old' : key, source[key] ?? '')
        const versionsNow = {published, draft: draftNow, work: sidecar(unit)}
        const after = approve(versionsNow, bodyPath(key))

        const [before, now] = [shown(published, 'fr'), shown(after.page, 'fr')]
        const place = keysOf.indexOf(key)
        expect(now[place]).toMatchObject({
          notice: 'none',
          value: {_key: key, children: [{text: 'nouveau'}]},
        })
        const others = (all: typeof now) =>
          all.filter((_, index) => index !== place).map(readersGet)
        expect(others(now)).toEqual(others(before))
        const rows = (document: StoredDocument | undefined) =>
          known(document).filter(({path}) => path !== bodyPath(key))
        expect(rows(after.page)).toEqual(rows(published))
        expect(shown(after.page, 'de')).toEqual(shown(published, 'de'))
        expect(around(after.page)).toEqual(around(published))
        expect(new Set(keys(frenchBody(after.page).value)).size).toBe(
          frenchBody(after.page).value.length,
        )
        if (!draftNow) expect(after['drafts.page']).toBeUndefined()
        else expect(around(after['drafts.page'])).toEqual(around(draftNow))
      }),
      {numRuns: 200},
    )
  })

  it('publishing a draft that was there never brings an older text back', () => {
    fc.assert(
      fc.property(versions, ({source, french, draft, at}) => {
        if (!draft) return
        const key = Object.keys(source)[at % Object.keys(source).length] ?? ''
        const draftNow = draftOf(page({...draft.source, [key]: source[key] ?? ''}, draft.french))
        const work = sidecar(bodyWork(key, source[key] ?? ''))
        const after = approve(
          {published: page(source, french), draft: draftNow, work},
          bodyPath(key),
        )
        const next = shown(after['drafts.page'], 'fr')
        const place = Object.keys({...draft.source, [key]: ''}).indexOf(key)
        expect(next[place]).toMatchObject({notice: 'none', value: {children: [{text: 'nouveau'}]}})
      }),
      {numRuns: 300},
    )
  })
})

describe('marking a stale unit as unchanged in meaning', () => {
  const then = {a: 'Rest now', b: 'Walk.'}
  const now = {a: 'Rest at once', b: 'Walk.'}
  const request = (published: StoredDocument, draft?: StoredDocument, path = bodyPath('a')) =>
    markUnitUnchanged({
      published,
      draft,
      path,
      locale: 'fr',
      editor: {id: 'e1', at: approver.at},
      sourceLocale: 'en',
    })

  it('brings the translation back, in both versions, and signs it', () => {
    const published = page(now, then)
    const draft = draftOf(page({...now, b: 'Run.'}, then))
    expect(shown(published, 'fr').map(({notice}) => notice)).toEqual(['changed', 'none'])
    const result = request(published, draft)
    if ('refused' in result) throw new Error(result.refused)
    const after = applyMutations({page: published, 'drafts.page': draft}, result.mutations)
    expect(shown(after.page, 'fr').map(({notice}) => notice)).toEqual(['wording', 'none'])
    const mark = {by: 'e1', at: approver.at, sourceHash: hashSource(block('a', 'Rest at once'))}
    for (const version of [after.page, after['drafts.page']]) {
      const {units} = frenchBody(version)
      expect(units.map(({meaningUnchanged}) => meaningUnchanged)).toEqual([mark, undefined])
    }
    expect(around(after.page)).toEqual(around(published))
    if (!after.page) throw new Error('gone')
    expect(request(after.page)).toEqual({refused: 'notStale'})
  })

  it.each([
    ['notStale', page(then, then), 'a'],
    ['noTranslation', page({...now, c: 'Eat.'}, then), 'c'],
    ['unknownUnit', page(now, then), 'z'],
  ])('is refused: %s', (refused, published, key) => {
    expect(request(published, undefined, bodyPath(key))).toEqual({refused})
  })
})
