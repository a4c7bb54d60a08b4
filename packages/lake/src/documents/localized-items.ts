import {isRecord} from '../is-record.ts'

/** One locale's item of an internationalized array, as Sanity's plugin shapes it. */
export type LocalizedItem = {
  readonly language: string
  /** Field names and positions, joined: the same for the items of one array. */
  readonly path: string
  readonly item: Readonly<Record<string, unknown>>
}

/** The locale that a value is the item of; undefined when it is no such item. */
export const localeOf = (value: unknown): string | undefined =>
  isRecord(value) &&
  typeof value._type === 'string' &&
  value._type.startsWith('internationalizedArray') &&
  typeof value.language === 'string'
    ? value.language
    : undefined

const walk = (value: unknown, path: string): readonly LocalizedItem[] => {
  if (Array.isArray(value)) {
    // Counted without the items, so that one more of them moves nothing.
    let position = -1
    return value.flatMap((item: unknown) => {
      const language = localeOf(item)
      if (language !== undefined && isRecord(item)) return [{language, path, item}]
      position += 1
      return walk(item, `${path}/${position}`)
    })
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) => walk(field, `${path}/${name}`))
}

/** All items of internationalized arrays in a document, however deep. */
export const localizedItems = (document: unknown): readonly LocalizedItem[] => walk(document, '')
