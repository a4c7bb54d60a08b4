import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXmlAttribute} from '../xml/escape-xml-attribute.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * An element as text.
 *
 * @param attributes - in the order they are written; undefined ones are left out
 * @param content - already escaped; without one the element is empty
 */
export const tag = (name: string, attributes: Attributes = {}, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXmlAttribute(dropUnwritable(String(value)))}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
