import type {MemoryEntry} from '../memory/memory.types.ts'
import {plainUnitText} from '../memory/plain-unit-text.ts'
import {readXml} from '../xml/read-xml.ts'
import type {XmlElement} from '../xml/xml-element.types.ts'
import {XmlProblem} from '../xml/xml-problem.ts'
import {localeMatch} from './locale-match.ts'
import {readSegment} from './read-segment.ts'
import type {TmxContent, TmxOptions, TmxRefusal} from './tmx.types.ts'
import {type TmxProp, tmxProps} from './tmx-props.ts'
import {tmxToInstant} from './tmx-to-instant.ts'

const childrenOf = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => child.local === local)

const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** `lang` is what TMX before 1.4 calls it. */
const languageOf = ({attributes}: XmlElement): string =>
  attributes['xml:lang'] ?? attributes.lang ?? ''

const findVariant = (variants: readonly XmlElement[], locale: string): XmlElement | undefined => {
  const matching = (match: 'exact' | 'near') =>
    variants.find((variant) => localeMatch(languageOf(variant), locale) === match)
  return matching('exact') ?? matching('near')
}

const propOf = (elements: readonly XmlElement[], name: TmxProp): string | undefined => {
  const prop = elements
    .flatMap((element) => childrenOf(element, 'prop'))
    .find(({attributes}) => attributes.type === tmxProps[name])
  return prop && textOf(prop)
}

const defined = <T extends object>(fields: T): T => {
  const kept = {...fields}
  for (const name in kept) if (kept[name] === undefined) delete kept[name]
  return kept
}

const peopleOf = (unit: XmlElement, target: XmlElement) => {
  const {changeid, creationid, changedate, creationdate} = {
    ...unit.attributes,
    ...target.attributes,
  }
  const date = changedate ?? creationdate
  return {
    translatedBy: propOf([target, unit], 'translatedBy') ?? changeid ?? creationid,
    reviewedBy: propOf([target, unit], 'reviewedBy'),
    at: propOf([target, unit], 'at') ?? (date === undefined ? undefined : tmxToInstant(date)),
  }
}

const readUnit = (unit: XmlElement, options: TmxOptions): MemoryEntry | string => {
  const {sourceLocale, targetLocale, file} = options
  const variants = childrenOf(unit, 'tuv')
  const source = findVariant(variants, sourceLocale)
  const target = findVariant(
    variants.filter((variant) => variant !== source),
    targetLocale,
  )
  if (!source || !target) {
    const wanted = [source ? '' : sourceLocale, target ? '' : targetLocale].filter(Boolean)
    const found = variants.map(languageOf).join(', ') || 'none'
    return `Expected a text in ${wanted.join(' and ')}, found the languages: ${found}.`
  }
  const [sourceSegment, targetSegment] = [source, target].map((one) => childrenOf(one, 'seg')[0])
  if (!sourceSegment || !targetSegment) return 'Expected a <seg> in each <tuv>, found none.'
  const [from, to] = [readSegment(sourceSegment), readSegment(targetSegment)]
  if (plainUnitText(from.text).trim() === '')
    return `Expected a text in ${sourceLocale}, found an empty one.`
  if (plainUnitText(to.text).trim() === '')
    return `Expected a text in ${targetLocale}, found an empty one.`
  return defined({
    source: from.text,
    target: to.text,
    sourceLocale,
    targetLocale,
    origin: defined({
      document: propOf([unit], 'document'),
      path: propOf([unit], 'path'),
      file: propOf([unit], 'file') ?? file,
    }),
    codes: from.codes.length > 0 ? from.codes : undefined,
    ...peopleOf(unit, target),
  })
}

const bodyOf = (root: XmlElement): XmlElement => {
  const at = {line: root.line, column: 1}
  if (root.local !== 'tmx')
    throw new XmlProblem(`Expected a TMX file, <tmx version="1.4">, found <${root.name}>.`, at)
  const {version = ''} = root.attributes
  if (!/^1\.[1-4]/.test(version))
    throw new XmlProblem(
      `Expected TMX 1.4 (or 1.1 to 1.3), found version "${version}". Export it as TMX 1.4.`,
      at,
    )
  const [body] = childrenOf(root, 'body')
  if (!body) throw new XmlProblem('Expected <body> in <tmx>, found none.', at)
  return body
}

/**
 * Reads the pairs of two languages from a TMX file, 1.1 to 1.4. A unit that gives no pair is
 * refused, the others are taken. Texts are brought to NFC, and their codes are numbered as `x`
 * says, else in their order.
 *
 * A DOCTYPE that names a file is taken, since the specification's own examples have one; nothing is
 * fetched. One with declarations in it is refused, and so is every entity but the five of XML.
 *
 * @param text - the decoded file; see `decodeXml`
 * @throws XmlProblem when it is too large, not well-formed or no TMX file
 */
export const readTmx = (text: string, options: TmxOptions): TmxContent => {
  const body = bodyOf(readXml(text, {...options, allowDoctype: 'external'}))
  const entries: MemoryEntry[] = []
  const refused: TmxRefusal[] = []
  for (const [index, unit] of childrenOf(body, 'tu').entries()) {
    const read = readUnit(unit, options)
    if (typeof read !== 'string') entries.push(read)
    else {
      const {tuid} = unit.attributes
      const {line} = unit
      refused.push(defined({index: index + 1, tuid, line, reason: read}))
    }
  }
  return {entries, refused}
}
