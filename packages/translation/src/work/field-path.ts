import {isRecord} from '../is-record.ts'

const stepTo = (value: unknown, name: string, rest: string, path: string): string | undefined => {
  if (rest === name) return path
  return rest.startsWith(`${name}.`)
    ? fieldPath(value, rest.slice(name.length + 1), path)
    : undefined
}

/**
 * A localized field's path as a patch wants it: `sections.risks.body` is
 * `sections[_key=="risks"].body`. It is looked for rather than taken apart, since a key may have
 * dots of its own.
 *
 * @param field - the path, as `documentUnits` gives it
 * @returns undefined when the document has no such field
 */
export const fieldPath = (value: unknown, field: string, path = ''): string | undefined => {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (!isRecord(item) || typeof item._key !== 'string') continue
      const key = item._key
      const found = stepTo(item, key, field, `${path}[_key==${JSON.stringify(key)}]`)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isRecord(value)) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const found = stepTo(inner, name, field, path === '' ? name : `${path}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}
