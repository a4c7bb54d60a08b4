import {
  approveUnit,
  canonical,
  deskRows,
  hashSource,
  isL10nUnit,
  noLexicon,
  resolveBody,
  type StoredDocument,
  type TranslationWork,
  type WorkUnit,
} from '@preop/translation'
import {applyMutations, type Documents} from './apply-mutations.ts'

export const block = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{_type: 'span', _key: 's', text}],
})
export type Block = ReturnType<typeof block>

export const provenance = (_key: string, source: unknown) => ({
  _key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human' as const,
  translatedBy: 'u1',
  translatedAt: '2026-01-01T00:00:00Z',
})
export const item = (
  language: string,
  kind: string,
  value: unknown,
  units?: readonly unknown[],
) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
  ...(units ? {l10n: {_type: 'provenance', units}} : {}),
})

export type Texts = Readonly<Record<string, string>>
export const blocks = (texts: Texts) => Object.entries(texts).map(([key, text]) => block(key, text))
export const translated = (language: string, madeFrom: Texts) =>
  item(
    language,
    'PortableText',
    Object.keys(madeFrom).map((key) => block(key, `${language} ${key}`)),
    blocks(madeFrom).map((one) => provenance(one._key, one)),
  )

/** A page: a body in English, translations made from some version of it, and what stands around. */
export const page = (
  source: Texts,
  french: Texts | undefined,
  rest: object = {},
): StoredDocument => ({
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
export const draftOf = (document: StoredDocument): StoredDocument => ({
  ...document,
  _id: 'drafts.page',
  _rev: 'd1',
})

export const inWork = (path: string, source: unknown, target: Partial<WorkUnit>): WorkUnit => ({
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
export const sidecar = (...units: readonly WorkUnit[]): TranslationWork => ({
  _id: 'l10n.page.fr',
  _type: 'translationWork',
  _rev: 'w1',
  language: 'fr',
  source: {_type: 'reference', _ref: 'page', _weak: true},
  units,
})
export const bodyPath = (key: string) => `sections.risks.body.${key}`
export const bodyWork = (key: string, source: string, extra: Partial<WorkUnit> = {}) =>
  inWork(bodyPath(key), block(key, source), {targetBody: [block(key, 'nouveau')], ...extra})

export const approver = {id: 'u2', at: '2026-06-01T00:00:00Z'}
export type Versions = {
  published?: StoredDocument | undefined
  draft?: StoredDocument | undefined
  work?: TranslationWork | undefined
}
export const ask = (
  {published, draft, work}: Versions,
  path: string,
  locale = 'fr',
  by = approver,
) =>
  approveUnit({
    published,
    draft,
    work,
    path,
    locale,
    approver: by,
    policy: {sourceLocale: 'en', enabledLocales: ['en', 'fr', 'de']},
  })
export const approve = (versions: Versions, path: string) => {
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
export const around = (document: StoredDocument | undefined) => {
  const body = new Set<unknown>(bodyItems(document))
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) =>
      Array.isArray(value)
        ? value.filter((one) => !(body.has(one) && one.language === 'fr'))
        : value,
    ),
  )
}
export const frenchBody = (document: StoredDocument | undefined) => {
  const found = bodyItems(document).find(({language}) => language === 'fr')
  const value: unknown[] = Array.isArray(found?.value) ? found.value : []
  const l10n = JSON.parse(JSON.stringify(found?.l10n ?? {units: []}))
  const units: unknown[] = l10n.units
  return {value, units: units.filter(isL10nUnit)}
}
export const keys = (list: readonly unknown[]) =>
  list.map((one) => (typeof one === 'object' && one !== null && '_key' in one ? one._key : one))

export const policy = {sourceLocale: 'en', safetyCritical: true, lexicon: noLexicon} as const
export const shown = (document: StoredDocument | undefined, language: 'fr' | 'de') => {
  const field = JSON.parse(JSON.stringify(bodyItems(document)))
  return resolveBody<Block>(field, language, policy)
}

/** Why the source text stands there is not compared: a text that nothing is known of is as good as none. */
export const readersGet = ({value, lang, ...rest}: ReturnType<typeof shown>[number]) =>
  lang === 'en' ? {lang, text: value.children} : {lang, text: value.children, ...rest}

/** What is stored of each unit of the body, under whatever key. */
export const known = (document: StoredDocument | undefined) =>
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
