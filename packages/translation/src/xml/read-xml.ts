import {SaxesParser, type SaxesTagNS} from 'saxes'
import {refuseOversize} from './refuse-oversize.ts'
import {utf8Size} from './utf8-size.ts'
import type {XmlElement, XmlOptions} from './xml-element.types.ts'
import {xmlLimits} from './xml-limits.ts'
import {XmlProblem} from './xml-problem.ts'

type Growing = XmlElement & {readonly children: (XmlElement | string)[]}

/** Without a prototype: an attribute that is not there must not be found as `constructor`. */
const attributesOf = (tag: SaxesTagNS): Readonly<Record<string, string>> => {
  const attributes: Record<string, string> = Object.create(null)
  for (const {name, value} of Object.values(tag.attributes)) attributes[name] = value
  return attributes
}

const toElement = (tag: SaxesTagNS, line: number): Growing => ({
  name: tag.name,
  ...(tag.prefix === '' ? {} : {prefix: tag.prefix}),
  local: tag.local,
  uri: tag.uri,
  attributes: attributesOf(tag),
  children: [],
  line,
})

const doctypeProblem = (doctype: string, allow: XmlOptions['allowDoctype']): string | undefined => {
  if (allow !== 'external')
    return 'Expected a file without a DOCTYPE, found one. Delete the line that begins with <!DOCTYPE.'
  if (
    /^\s*[\w:.-]+\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*')\s*$/.test(doctype)
  )
    return undefined
  return 'Expected a DOCTYPE that only names a file, found declarations in it. Delete all from <!DOCTYPE to its end, ]>.'
}

/**
 * Reads XML 1.0 with namespaces into a tree of its elements and texts; comments and processing
 * instructions are left out, CDATA is text. Strict: one slip refuses the whole. Of entities only
 * the five of XML and character references are known, so that nothing can be made to grow or be
 * fetched.
 *
 * @param text - the decoded file; see `decodeXml`
 * @returns the outermost element
 * @throws XmlProblem when it is too large, too deep, not well-formed or has a DOCTYPE that is not
 *   taken
 */
export const readXml = (text: string, options: XmlOptions = {}): XmlElement => {
  const {
    maxBytes = xmlLimits.maxBytes,
    maxDepth = xmlLimits.maxDepth,
    maxElements = xmlLimits.maxElements,
    allowDoctype = false,
  } = options
  // A text has at least as many bytes as it has units, so most that are too long need no counting.
  refuseOversize(text.length, maxBytes)
  if (text.length * 3 > maxBytes) refuseOversize(utf8Size(text), maxBytes)

  const parser = new SaxesParser({xmlns: true})
  const fail = (message: string): never => {
    throw new XmlProblem(message, {line: parser.line, column: parser.column})
  }
  const open: Growing[] = []
  let root: XmlElement | undefined
  let count = 0
  const addText = (added: string) => {
    const children = open.at(-1)?.children
    if (!children || added === '') return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + added
    else children.push(added)
  }
  parser.on('error', ({message}) =>
    fail(`Expected well-formed XML, found: ${message.replace(/^\d+:\d+: /, '')}`),
  )
  parser.on('doctype', (doctype) => {
    const problem = doctypeProblem(doctype, allowDoctype)
    if (problem) fail(problem)
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', (tag) => {
    const element = toElement(tag, parser.line)
    count += 1
    if (count > maxElements) fail(`Expected at most ${maxElements} elements, found more.`)
    if (open.length >= maxDepth)
      fail(`Expected elements at most ${maxDepth} deep in one another, found <${tag.name}> deeper.`)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  return root ?? fail('Expected an element, found none.')
}
