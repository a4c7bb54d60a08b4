import {getLocale, isLocale} from '@preop/locales'
import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {checkExportable} from './check-exportable.ts'
import type {ExchangeDocument} from './exchange.types.ts'
import {groupUnits, type UnitTree} from './group-units.ts'
import {lines} from './lines.ts'
import {namespaces} from './namespaces.ts'
import {tag} from './tag.ts'
import {toNmtoken} from './to-nmtoken.ts'
import {writeUnit21} from './write-unit-21.ts'

const text = (value: string) => escapeXml(dropUnwritable(value))
const dirOf = (locale: string) => (isLocale(locale) ? getLocale(locale).dir : 'auto')

const writeTree = (tree: UnitTree): string =>
  'unit' in tree
    ? writeUnit21(tree.unit)
    : tag(
        'group',
        {id: toNmtoken(tree.group), name: tree.group},
        lines(tree.children.map(writeTree)),
      )

const writeFile = (document: ExchangeDocument): string => {
  const {documentId, documentType, revision, title, units} = document
  const isLimited = units.some(({maxLength}) => maxLength !== undefined)
  const facts = {document: documentId, type: documentType, revision}
  const meta = Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([type, value]) => tag('mda:meta', {type}, text(value)))
  const notes = [
    tag('note', {category: 'revision'}, text(revision === '' ? 'none' : revision)),
    title === '' ? '' : tag('note', {category: 'title'}, text(title)),
  ]
  return tag(
    'file',
    {
      id: toNmtoken(documentId),
      original: documentId,
      srcDir: dirOf(document.sourceLocale),
      trgDir: dirOf(document.targetLocale),
    },
    lines([
      isLimited ? tag('slr:profiles', {generalProfile: 'xliff:codepoints'}) : undefined,
      tag('mda:metadata', {}, lines([tag('mda:metaGroup', {category: 'preop'}, lines(meta))])),
      tag('notes', {}, lines(notes)),
      ...groupUnits(units).map(writeTree),
    ]),
  )
}

/**
 * Documents as one XLIFF 2.1 file, one `<file>` each. The same documents give the same bytes.
 *
 * @param documents - of one locale; those without a unit are left out
 * @throws Error when there is nothing to translate in any, or they are of several locales
 */
export const writeXliff21 = (documents: ExchangeDocument | readonly ExchangeDocument[]): string => {
  const {files, sourceLocale, targetLocale} = checkExportable([documents].flat())
  const root = {
    xmlns: namespaces.core21,
    'xmlns:mda': namespaces.metadata,
    'xmlns:gls': namespaces.glossary,
    'xmlns:slr': namespaces.sizeRestriction,
    version: '2.1',
    srcLang: sourceLocale,
    trgLang: targetLocale,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('xliff', root, lines(files.map(writeFile)))}\n`
}
