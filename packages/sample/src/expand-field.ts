import {sourceLocale} from '@preop/locales'
import {canonical, hashCanonical, type L10nUnit, stringUnitKey} from '@preop/translation'
import type {BodyEntry, StepEntry} from './body-entry.ts'
import {buildBlock, type SampleBlock} from './build-block.ts'
import {parseWhen, type When} from './parse-when.ts'
import type {TranslatedText, TranslationFile} from './read-content.ts'
import type {SourceField} from './source-parts.ts'

export type SampleCard = {
  readonly _type: 'careCard'
  readonly _key: string
  readonly urgency: string
  readonly body: readonly SampleBlock[]
}
export type SampleStep = {
  readonly _type: 'timedStep'
  readonly _key: string
  readonly timing: When
  readonly body: readonly SampleBlock[]
}
export type SampleElement = SampleBlock | SampleCard | SampleStep

/** Who made the translations of a folder, and who approved them if anybody did. */
export type Provenance = Pick<L10nUnit, 'origin' | 'translatedBy' | 'reviewedBy' | 'reviewedAt'>

/** What is true of the sample: a machine translated it and nobody has reviewed it. */
export const unreviewedMachine: Provenance = {
  origin: 'machine',
  translatedBy: 'machine-translation',
}

/** Fixed, so that the same files give the same documents. */
const translatedAt = '2026-11-23T00:00:00.000Z'

type WordsOf = (path: string, text: string) => string

/** The words of a translation, or the source text for the time it was made. */
const inTranslation =
  (texts: TranslationFile['texts']): WordsOf =>
  (path, text) =>
    texts.get(path)?.text ?? text
const asTranslatedFrom =
  (texts: TranslationFile['texts']): WordsOf =>
  (path, text) =>
    texts.get(path)?.translatedFrom ?? text
const asWritten: WordsOf = (_path, text) => text

const toStep = ({key, when, text}: StepEntry, path: string, words: WordsOf): SampleStep => {
  const timing = parseWhen(when)
  if (!timing) throw new Error(`Expected a time such as "7 days before", found "${when}".`)
  return {
    _type: 'timedStep',
    _key: key,
    timing,
    body: [buildBlock({key: 'text', text}, words(path, text))],
  }
}

const toElement = (entry: BodyEntry, path: string, words: WordsOf): SampleElement => {
  if ('when' in entry) return toStep(entry, path, words)
  if ('text' in entry) return buildBlock(entry, words(path, entry.text))
  return {
    _type: 'careCard',
    _key: entry.key,
    urgency: entry.careCard,
    body: entry.body.map((inner) => buildBlock(inner, words(`${path}.${inner.key}`, inner.text))),
  }
}

const toUnit = (key: string, source: unknown, provenance: Provenance): L10nUnit => ({
  _key: key,
  sourceHash: hashCanonical(canonical(source)),
  source: canonical(source),
  ...provenance,
  translatedAt,
})

const item = (kind: SourceField['kind'], locale: string, value: unknown, units?: L10nUnit[]) => ({
  _key: locale,
  _type: `internationalizedArray${kind}Value`,
  language: locale,
  value,
  ...(units ? {l10n: {units}} : {}),
})

const isTranslated = (
  entry: BodyEntry,
  path: string,
  texts: ReadonlyMap<string, TranslatedText>,
) => ('text' in entry ? texts.has(path) : entry.body.every(({key}) => texts.has(`${path}.${key}`)))

const translatedItem = (
  field: SourceField,
  path: string,
  {locale, texts}: TranslationFile,
  provenance: Provenance,
) => {
  if (field.kind !== 'PortableText') {
    const translated = texts.get(path)
    if (!translated) return []
    if (field.kind === 'Slug')
      return [item('Slug', locale, {_type: 'slug', current: translated.text})]
    const units = [toUnit(stringUnitKey, translated.translatedFrom ?? field.text, provenance)]
    return [item(field.kind, locale, translated.text, units)]
  }
  const entries = field.entries.filter((entry) =>
    isTranslated(entry, `${path}.${entry.key}`, texts),
  )
  if (entries.length === 0) return []
  const elements = (words: WordsOf) =>
    entries.map((entry) => toElement(entry, `${path}.${entry.key}`, words))
  const units = elements(asTranslatedFrom(texts)).map((source) =>
    toUnit(source._key, source, provenance),
  )
  return [item('PortableText', locale, elements(inTranslation(texts)), units)]
}

const sourceValue = (field: SourceField, path: string): unknown => {
  switch (field.kind) {
    case 'String':
    case 'Text':
      return field.text
    case 'Slug':
      return {_type: 'slug', current: field.text}
    case 'PortableText':
      return field.entries.map((entry) => toElement(entry, `${path}.${entry.key}`, asWritten))
    default: {
      const unknown: never = field
      throw new Error(`Unknown field ${JSON.stringify(unknown)}.`)
    }
  }
}

/**
 * A localized field as it is stored: the source, then each locale that has any of its units.
 * A care card with an inner text missing is missing as a whole.
 */
export const expandField = (
  field: SourceField,
  path: string,
  translations: readonly TranslationFile[],
  provenance: Provenance,
): readonly object[] => [
  item(field.kind, sourceLocale, sourceValue(field, path)),
  ...translations.flatMap((translation) => translatedItem(field, path, translation, provenance)),
]
