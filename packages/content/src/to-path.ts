import {localeOfPath, type PathSegment, toUnitPath} from '@preop/schema/rules'

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null

const toSegment = (step: PropertyKey, value: unknown): PathSegment => {
  if (typeof step !== 'number') return String(step)
  if (!isObject(value) || typeof value._key !== 'string') return step
  const {_key, language} = value
  return typeof language === 'string' ? {_key, locale: language} : {_key}
}

/**
 * Turns the position of a problem into a path as people write it: `sections.risks.body.b3`.
 *
 * @param document - the document the position lies in
 * @param position - member names and array indexes, outermost first
 * @returns the path, the locale of the localized item it lies in, and the value found there
 */
export const toPath = (document: unknown, position: readonly PropertyKey[]) => {
  const segments: PathSegment[] = []
  let found: unknown = document
  for (const step of position) {
    found = isObject(found) ? found[step] : undefined
    segments.push(toSegment(step, found))
  }
  return {path: toUnitPath(segments), locale: localeOfPath(segments), found}
}
