import type {MemoryEntry} from '../memory/memory.types.ts'
import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {escapeXmlAttribute} from '../xml/escape-xml-attribute.ts'
import {instantToTmx} from './instant-to-tmx.ts'
import type {TmxHeader} from './tmx.types.ts'
import {type TmxProp, tmxProps} from './tmx-props.ts'
import {writeSegment} from './write-segment.ts'

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeXmlAttribute(dropUnwritable(value))}"`

const dateAttribute = (name: string, instant: string | undefined): string =>
  attribute(name, instant === undefined ? undefined : instantToTmx(instant))

const propLines = ({at, translatedBy, reviewedBy, origin}: MemoryEntry): readonly string[] => {
  const values: Record<TmxProp, string | undefined> = {
    at,
    translatedBy,
    reviewedBy,
    document: origin.document,
    path: origin.path,
    file: origin.file,
  }
  return Object.entries(values).flatMap(([name, value]) => {
    const type = Object.entries(tmxProps).find(([known]) => known === name)?.[1]
    return value === undefined || type === undefined
      ? []
      : [`<prop type="${type}">${escapeXml(dropUnwritable(value))}</prop>`]
  })
}

const variant = (locale: string, segment: string, rest = ''): string =>
  `<tuv${attribute('xml:lang', locale)}${rest}><seg>${segment}</seg></tuv>`

const unitLines = (entry: MemoryEntry, sourceLocale: string): readonly string[] => [
  `<tu${entry.sourceLocale === sourceLocale ? '' : attribute('srclang', entry.sourceLocale)}>`,
  ...propLines(entry),
  variant(entry.sourceLocale, writeSegment(entry.source, entry.codes)),
  variant(
    entry.targetLocale,
    writeSegment(entry.target, entry.codes),
    attribute('creationid', entry.translatedBy) + dateAttribute('changedate', entry.at),
  ),
  '</tu>',
]

/**
 * Writes a translation memory as TMX 1.4b, level 2: texts with their inline codes. People stand in
 * it by their user ids. Texts are written in NFC, and without the control characters that XML
 * cannot hold.
 *
 * @returns the file's text, to be stored as UTF-8
 */
export const writeTmx = (entries: Iterable<MemoryEntry>, header: TmxHeader): string => {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header creationtool="Preop"${attribute('creationtoolversion', header.toolVersion)} segtype="block" o-tmf="Preop" adminlang="en"${attribute('srclang', header.sourceLocale)} datatype="plaintext"${dateAttribute('creationdate', header.createdAt)}/>`,
    '<body>',
  ]
  for (const entry of entries) lines.push(...unitLines(entry, header.sourceLocale))
  return `${[...lines, '</body>', '</tmx>'].join('\n')}\n`
}
