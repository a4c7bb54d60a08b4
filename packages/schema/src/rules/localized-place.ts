import type {PathSegment} from './path.ts'
import {asRecord} from './plain.ts'
import {itemsOf, type Node} from './walk.ts'

/**
 * Where an editor mends the text of a localized field in a locale: at the value of its item, or at
 * the field as long as there is no item.
 *
 * @param field - the localized field and where it stands
 */
export const localizedPlace = (field: Node, locale: string): readonly PathSegment[] => {
  const item = itemsOf(field).find(({value}) => asRecord(value).language === locale)
  return item ? [...item.at, 'value'] : field.at
}
