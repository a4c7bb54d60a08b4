import type {XmlElement} from '../xml/xml-element.types.ts'

/** The elements directly in another, of one namespace if it is given and one name if it is given. */
export const xmlChildren = (
  {children}: XmlElement,
  {uri, local}: {readonly uri?: string; readonly local?: string} = {},
): readonly XmlElement[] =>
  children
    .filter(
      (child) =>
        typeof child !== 'string' &&
        (uri === undefined || child.uri === uri) &&
        (local === undefined || child.local === local),
    )
    .flatMap((child) => (typeof child === 'string' ? [] : [child]))
