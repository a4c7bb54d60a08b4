import type {LakeDocument} from '../documents/lake-document.ts'

type Fields = Readonly<Record<string, unknown>>

export const stamped = (fields: Fields & {_id: string; _type: string}): LakeDocument => ({
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  ...fields,
})

export const record = (_key: string, fields: Fields = {}) => ({
  _key,
  source: `"${_key}"`,
  sourceHash: `v1:${_key}`,
  origin: 'human',
  translatedBy: 'ana',
  translatedAt: '2026-01-01T00:00:00Z',
  ...fields,
})

export const localized = (language: string, value: unknown, units?: readonly unknown[]) => ({
  _key: language,
  _type: 'internationalizedArrayThingValue',
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})

export const element = (_key: string, text: string) => ({_type: 'block', _key, text})

export const titles = [
  localized('en', 'Knee'),
  localized('fr', 'Genou', [record('value')]),
  localized('de', 'Knie', [record('value')]),
]

/** A document with a title and a body, in English, French and German. */
export const page = (fields: Fields = {}): LakeDocument =>
  stamped({
    _id: 'page',
    _type: 'page',
    n: 0,
    title: titles,
    address: [localized('en', {current: 'knee'}), localized('fr', {current: 'genou'})],
    parts: [
      {
        _key: 'p',
        body: [
          localized('en', [element('a', 'A'), element('b', 'B')]),
          localized('fr', [element('a', 'fr a')], [record('a')]),
        ],
      },
    ],
    ...fields,
  })

export const body = (...items: readonly unknown[]) => [
  {_key: 'p', body: [localized('en', [element('a', 'A'), element('b', 'B')]), ...items]},
]

/** A unit in work that holds what a record of a document says. */
export const unitFor = (text: object, fields: Fields) => {
  const {_key, source, sourceHash, ...made} = record('value', fields)
  return {_key: 'title', path: 'title', ...text, ...made, sourceSnapshot: source, sourceHash}
}

export const work = (...units: readonly unknown[]): LakeDocument =>
  stamped({_id: 'l10n.page.fr', _type: 'translationWork', language: 'fr', units})
