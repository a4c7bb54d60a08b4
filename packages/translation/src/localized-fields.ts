import {isRecord} from './is-record.ts'

type Fields = Readonly<Record<string, unknown>>

/** A localized field of text, wherever it stands in a document. */
export type LocalizedField = {
  /** Field names and array items' keys, joined by dots: `sections.risks.body`. */
  readonly path: string
  readonly items: readonly Fields[]
  /** The objects it stands in, the document first: a section among them tells its kind. */
  readonly within: readonly Fields[]
}

const isItem = (value: unknown): value is Fields =>
  isRecord(value) && typeof value.language === 'string' && 'value' in value

const walk = (
  value: unknown,
  path: readonly string[],
  within: readonly Fields[],
): readonly LocalizedField[] => {
  if (Array.isArray(value)) {
    const items = value.filter(isItem)
    if (items.length > 0) return [{path: path.join('.'), items, within}]
    return value.flatMap((item: unknown) =>
      isRecord(item) && typeof item._key === 'string'
        ? walk(item, [...path, item._key], within)
        : [],
    )
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) =>
    walk(field, [...path, name], [...within, value]),
  )
}

/** The localized fields of a document, in reading order. */
export const localizedFields = (document: unknown): readonly LocalizedField[] =>
  walk(document, [], [])
