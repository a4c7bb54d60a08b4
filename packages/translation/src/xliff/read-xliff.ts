import {readXml} from '../xml/read-xml.ts'
import type {XmlElement} from '../xml/xml-element.types.ts'
import {namespaces} from './namespaces.ts'
import {readFiles12} from './read-files-12.ts'
import {readFiles21} from './read-files-21.ts'
import type {ReadXliff} from './read-xliff.types.ts'
import {XliffProblem} from './xliff-problem.ts'

/** The largest file that is read, in bytes; a command asks before it reads the file at all. */
export const largestXliff = 20_000_000

const readVersion = (root: XmlElement): ReadXliff => {
  const {version} = root.attributes
  if (root.local === 'xliff' && root.uri === namespaces.core12 && version === '1.2')
    return {version, files: readFiles12(root)}
  const isTwo = root.local === 'xliff' && root.uri === namespaces.core21
  if (isTwo && (version === '2.0' || version === '2.1')) return {version, files: readFiles21(root)}
  throw new XliffProblem(
    `Expected <xliff> of version 1.2, 2.0 or 2.1 in its own namespace, found <${root.name}>${version === undefined ? '' : ` of version "${version}"`}. Save the file as XLIFF 1.2 or 2.1.`,
    root.line,
  )
}

/**
 * Reads a file that came back from translators, of whichever version.
 *
 * @param text - the decoded file; see `decodeXml`
 * @returns what the file says, nothing of it believed yet: `importXliff` compares it with what is
 *   stored
 * @throws XmlProblem when it is too large, has a DOCTYPE or is not well-formed
 * @throws XliffProblem when it is not XLIFF, of another version, or has no unit
 */
export const readXliff = (
  text: string,
  {maxBytes = largestXliff}: {readonly maxBytes?: number} = {},
): ReadXliff => {
  const root = readXml(text, {maxBytes})
  const read = readVersion(root)
  if (read.files.every(({units}) => units.length === 0))
    throw new XliffProblem('Expected at least one unit, found none.', root.line)
  return read
}
