import type {XmlElement} from '../xml/xml-element.types.ts'

/** All the text in an element, that of its elements included. */
export const xmlText = ({children}: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')
