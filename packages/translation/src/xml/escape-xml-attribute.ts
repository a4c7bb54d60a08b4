import {escapeXml} from './escape-xml.ts'

const escapes: Readonly<Record<string, string>> = {
  '"': '&quot;',
  // A reader turns bare white space in an attribute into blanks.
  '\t': '&#9;',
  '\n': '&#10;',
}

/**
 * A text as the value of an attribute between double quotes.
 *
 * @throws XmlProblem when it holds a character that XML 1.0 cannot hold
 */
export const escapeXmlAttribute = (text: string): string =>
  escapeXml(text).replace(/["\t\n]/g, (character) => escapes[character] ?? character)
