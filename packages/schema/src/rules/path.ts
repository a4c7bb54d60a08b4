/**
 * One step into a document: a field name, the index of a plain value in an array, or the key of an
 * array item. The item of a localized field also names its locale.
 */
export type PathSegment = string | number | {_key: string; locale?: string}

const isLocalizedItem = (segment: PathSegment | undefined) =>
  typeof segment === 'object' && segment.locale !== undefined

/**
 * A path as people write it, `sections.risks.body.b3`: the path of the translation unit. The steps
 * through a localized array are left out, since the locale is told apart.
 */
export const toUnitPath = (segments: readonly PathSegment[]): string =>
  segments
    .filter((segment, index) => {
      const isValueOfLocalizedItem = segment === 'value' && isLocalizedItem(segments[index - 1])
      return !isLocalizedItem(segment) && !isValueOfLocalizedItem
    })
    .map((segment) => (typeof segment === 'object' ? segment._key : segment))
    .join('.')

/** The locale a path leads into, if it leads into a localized field. */
export const localeOfPath = (segments: readonly PathSegment[]): string | undefined => {
  const item = segments.find(isLocalizedItem)
  return typeof item === 'object' ? item.locale : undefined
}

/** A path as Sanity writes it, `sections[_key=="risks"].body[_key=="en"].value`: a field to open. */
export const toStudioPath = (
  segments: readonly PathSegment[],
): (string | number | {_key: string})[] =>
  segments.map((segment) => (typeof segment === 'object' ? {_key: segment._key} : segment))
