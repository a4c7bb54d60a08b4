import type {ContentStore, StoredDocument, WorkUnit} from '@preop/translation'
import {
  canonical,
  deskRows,
  hashSource,
  noLexicon,
  parseTranslationWork,
  saveApproval,
  saveWork,
  type Target,
  type TargetAuthor,
  workId,
  writeTarget,
} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import type {LakeUnderTest} from '../lake/lake-harness.ts'

export const storeOf = (client: SanityClient): ContentStore => ({
  read: (ids) => client.getDocuments([...ids]),
  write: (mutations) => client.mutate(mutations, {returnDocuments: false}),
})

/** Somebody who works on translations, as the lake knows them. */
export type Person = {readonly id: string; readonly client: SanityClient}

export const person = async (
  lake: LakeUnderTest,
  role: 'translator' | 'editor',
  locales: readonly string[] = [],
): Promise<Person> => {
  const client = lake.client({token: lake.token(role, locales)})
  return {id: (await client.users.getById('me')).id, client}
}

export const deskPolicy = {
  sourceLocale: 'en',
  lexicon: noLexicon,
  isSafetyCritical: (within: readonly Readonly<Record<string, unknown>>[]) =>
    within.some(({kind}) => kind === 'risks'),
}

export const rowOf = async (
  client: SanityClient,
  documentId: string,
  path: string,
  locale = 'fr',
) => {
  const ids = [documentId, workId(documentId, locale)]
  const [document, sidecar] = await client.getDocuments(ids)
  const {work} = parseTranslationWork(sidecar)
  const row = deskRows(document, work, locale, deskPolicy).rows.find((one) => one.path === path)
  if (!row) throw new Error(`${documentId} has no unit ${path}`)
  return {row, work}
}

export type Writing = {
  readonly documentId: string
  readonly path: string
  readonly target: Target
  readonly locale?: string
} & Partial<Pick<TargetAuthor, 'origin' | 'status' | 'by'>>

/** As the desk does it: reads, writes the text, sends it. */
export const write = async (
  {id, client}: Person,
  {documentId, path, target, locale = 'fr', ...author}: Writing,
) => {
  const {row, work} = await rowOf(client, documentId, path, locale)
  const at = new Date().toISOString()
  const by = {by: id, at, origin: 'human', status: 'translated', ...author} as const
  const unit = writeTarget(work, row, target, by)
  return saveWork(storeOf(client), {documentId, locale}, [{unit, seen: row.work}])
}

export const seenBy = async ({client}: Person, documentId: string, path: string, locale = 'fr') => {
  const {row} = await rowOf(client, documentId, path, locale)
  if (!row.work) throw new Error(`nothing is in work on ${path}`)
  return row.work
}

export const approve = async (
  {id, client}: Person,
  documentId: string,
  path: string,
  options: {
    locale?: string
    seen?: WorkUnit
    store?: ContentStore
    enabledLocales?: string[]
    at?: string
  } = {},
) => {
  const {
    locale = 'fr',
    store = storeOf(client),
    enabledLocales,
    at = new Date().toISOString(),
  } = options
  const seen = options.seen ?? (await seenBy({id, client}, documentId, path, locale))
  return saveApproval(store, {
    documentId,
    locale,
    path,
    seen,
    approver: {id, at},
    policy: {sourceLocale: 'en', enabledLocales},
  })
}

export const block = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
})

export const item = (
  kind: string,
  language: string,
  value: unknown,
  units?: readonly object[],
) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})

/** Of a translation that was there before, made by somebody else. */
export const provenance = (_key: string, source: unknown) => ({
  _key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human',
  translatedBy: 'before',
  translatedAt: '2026-01-01T00:00:00Z',
})

export const textOf = (language: string, key: string) => `${language} ${key}`

/** A procedure with a body of so many parts, translated whole into some locales. */
export const knee = (_id: string, parts: number, locales: readonly string[] = ['fr', 'de']) => {
  const source = Array.from({length: parts}, (_, index) =>
    block(`b${index}`, `Rest for ${index + 2} days after part ${index}.`),
  )
  return {
    _id,
    _type: 'procedure',
    title: [
      item('String', 'en', 'Knee'),
      ...locales.map((one) =>
        item('String', one, textOf(one, 'title'), [provenance('value', 'Knee')]),
      ),
    ],
    slug: [
      item('Slug', 'en', {_type: 'slug', current: _id}),
      item('Slug', 'fr', {_type: 'slug', current: `${_id}-fr`}),
    ],
    sections: [
      {
        _key: 'risks',
        _type: 'section',
        kind: 'risks',
        body: [
          item('PortableText', 'en', source),
          ...locales.map((one) =>
            item(
              'PortableText',
              one,
              source.map(({_key}) => block(_key, textOf(one, _key))),
              source.map((element) => provenance(element._key, element)),
            ),
          ),
        ],
      },
    ],
  }
}

export const partPath = (key: string) => `sections.risks.body.${key}`

export const draftOf = <T extends {_id: string}>(document: T): T => ({
  ...document,
  _id: `drafts.${document._id}`,
})

export const isStored = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && '_rev' in value
