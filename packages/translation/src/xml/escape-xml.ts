import {unwritable} from './unwritable.ts'
import {XmlProblem} from './xml-problem.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // `]]>` may not stand in text.
  '>': '&gt;',
  // A reader turns a bare one into a line feed.
  '\r': '&#13;',
}

/**
 * A text as XML element content. A reader gets exactly this text back.
 *
 * @throws XmlProblem when it holds a character that XML 1.0 cannot hold; see `dropUnwritable`
 */
export const escapeXml = (text: string): string => {
  const [found] = text.match(unwritable) ?? []
  if (found !== undefined)
    throw new XmlProblem(
      `Expected text that XML can hold, found the character U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} in ${JSON.stringify(text.slice(0, 80))}. Take it out of the text.`,
      {line: 0, column: 0},
    )
  return text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character)
}
