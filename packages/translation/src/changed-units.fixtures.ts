import {canonical} from './canonical.ts'
import {hashSource} from './hash-source.ts'
import type {L10nUnit} from './localized.types.ts'
import {noLexicon} from './no-lexicon.ts'

/** Provenance of a translation made from a source value. */
export const madeFrom = (key: string, source: unknown, extra: Partial<L10nUnit> = {}) => ({
  _key: key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human' as const,
  translatedBy: 'u1',
  translatedAt: '2026-01-01T00:00:00Z',
  ...extra,
})

export const block = (key: string, text: string) => ({
  _type: 'block' as const,
  _key: key,
  children: [{_type: 'span' as const, text}],
})

const item = (language: string, value: unknown, units?: readonly L10nUnit[]) => ({
  _key: language,
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})

/** A title with a French translation made from some version of it. */
export const title = (en: string, frenchFrom: string, extra: Partial<L10nUnit> = {}) => [
  item('en', en),
  item('fr', 'Repos', [madeFrom('value', frenchFrom, extra)]),
]

type Texts = Readonly<Record<string, string>>

/** A section with a French and a German body, both made from some version of the source. */
export const section = (kind: string, source: Texts, translatedFrom: Texts) => {
  const blocks = (texts: Texts) => Object.entries(texts).map(([key, text]) => block(key, text))
  const units = blocks(translatedFrom).map((one) => madeFrom(one._key, one))
  const translated = (language: string) =>
    item(
      language,
      Object.keys(translatedFrom).map((key) => block(key, `${language} ${key}`)),
      units,
    )
  return {
    _key: kind,
    _type: 'section',
    kind,
    body: [item('en', blocks(source)), translated('fr'), translated('de')],
  }
}

/** Sections of risks are safety-critical here, and nothing else. */
export const policy = {
  sourceLocale: 'en',
  lexicon: noLexicon,
  isSafetyCritical: (within: readonly Readonly<Record<string, unknown>>[]) =>
    within.some(({kind}) => kind === 'risks'),
} as const
