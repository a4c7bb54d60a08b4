import type {BodyEntry} from './body-entry.ts'
import {isBodyEntry} from './body-entry.ts'
import {type Fields, isFields, isText} from './guards.ts'

/** A localized field of a source file, in the words of its author. */
export type SourceField =
  | {readonly kind: 'String' | 'Text' | 'Slug'; readonly text: string}
  | {readonly kind: 'PortableText'; readonly entries: readonly BodyEntry[]}

/** A text that can be translated, by its path in a translation file. */
export type SourcePart = {
  readonly path: string
  readonly text: string
  /** Whether inline markup is read; plain fields take every character as it is. */
  readonly markup: boolean
}

type Report = (path: string, message: string) => void

const textKinds = {$string: 'String', $text: 'Text', $slug: 'Slug'} as const

/** The localized field an object of the authoring format stands for; undefined for any other. */
export const toSourceField = (value: Fields): SourceField | 'invalid' | undefined => {
  const [marker, ...others] = Object.keys(value)
  if (marker === undefined || !marker.startsWith('$')) return undefined
  if (others.length > 0) return 'invalid'
  const content = value[marker]
  if (marker === '$string' || marker === '$text' || marker === '$slug')
    return isText(content) ? {kind: textKinds[marker], text: content} : 'invalid'
  if (marker !== '$body' || !Array.isArray(content)) return 'invalid'
  return content.every(isBodyEntry) ? {kind: 'PortableText', entries: content} : 'invalid'
}

const reportRepeated = (keys: readonly unknown[], path: string, report: Report) => {
  for (const key of new Set(keys.filter((key, index) => keys.indexOf(key) !== index)))
    report(path, `The key "${key}" stands twice in one array.`)
}

const entryParts = (entry: BodyEntry, path: string, report: Report): readonly SourcePart[] => {
  const own = `${path}.${entry.key}`
  if ('text' in entry) return [{path: own, text: entry.text, markup: true}]
  reportRepeated(
    entry.body.map(({key}) => key),
    own,
    report,
  )
  return entry.body.map(({key, text}) => ({path: `${own}.${key}`, text, markup: true}))
}

const fieldParts = (field: SourceField, path: string, report: Report): readonly SourcePart[] => {
  if (field.kind !== 'PortableText') return [{path, text: field.text, markup: false}]
  reportRepeated(
    field.entries.map(({key}) => key),
    path,
    report,
  )
  return field.entries.flatMap((entry) => entryParts(entry, path, report))
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

/** Every translatable text of a source file, in the file's order. */
export const sourceParts = (value: unknown, report: Report, path = ''): readonly SourcePart[] => {
  if (Array.isArray(value)) {
    const objects = value.filter(isFields)
    reportRepeated(
      objects.map(({_key}) => _key),
      path,
      report,
    )
    return objects.flatMap((item) => {
      if (typeof item._key === 'string') return sourceParts(item, report, join(path, item._key))
      report(path, 'An object in an array has no _key.')
      return []
    })
  }
  if (!isFields(value)) return []
  const field = toSourceField(value)
  if (field === 'invalid') {
    report(
      path,
      `Not a localized field of the authoring format: ${JSON.stringify(value).slice(0, 120)}`,
    )
    return []
  }
  if (field) return fieldParts(field, path, report)
  return Object.entries(value).flatMap(([name, item]) =>
    sourceParts(item, report, join(path, name)),
  )
}
