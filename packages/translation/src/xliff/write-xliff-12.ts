import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {checkExportable} from './check-exportable.ts'
import type {ExchangeDocument} from './exchange.types.ts'
import {groupUnits, type UnitTree} from './group-units.ts'
import {lines} from './lines.ts'
import {namespaces} from './namespaces.ts'
import {tag} from './tag.ts'
import {writeUnit12} from './write-unit-12.ts'

const text = (value: string) => escapeXml(dropUnwritable(value))

const writeTree = (tree: UnitTree): string =>
  'unit' in tree
    ? writeUnit12(tree.unit)
    : tag('group', {id: tree.group, resname: tree.group}, lines(tree.children.map(writeTree)))

/** What the codes stand for: for the tool's eyes only, an import does not look at it. */
const skeleton = ({units}: ExchangeDocument): string => {
  const codes = units.flatMap((unit) => {
    const meant = unit.codes
      .filter(({kind}) => kind === 'annotation' || kind === 'object' || kind === 'icu')
      .map(({id, content}) => [id, content])
    return meant.length === 0 ? [] : [[unit.path, Object.fromEntries(meant)]]
  })
  return codes.length === 0
    ? ''
    : tag(
        'skl',
        {},
        tag(
          'internal-file',
          {form: 'application/json'},
          text(JSON.stringify(Object.fromEntries(codes))),
        ),
      )
}

const writeFile = (document: ExchangeDocument): string => {
  const {documentId, documentType, revision, title, units} = document
  const header = tag(
    'header',
    {},
    lines([
      skeleton(document),
      tag('note', {from: 'preop-revision'}, text(revision === '' ? 'none' : revision)),
      title === '' ? '' : tag('note', {from: 'preop'}, text(`${documentType}: ${title}`)),
      tag('tool', {'tool-id': 'preop', 'tool-name': 'Preop'}),
    ]),
  )
  return tag(
    'file',
    {
      original: documentId,
      'source-language': document.sourceLocale,
      'target-language': document.targetLocale,
      datatype: 'x-sanity-portabletext',
      'tool-id': 'preop',
      'xml:space': 'preserve',
    },
    lines([header, tag('body', {}, lines(groupUnits(units).map(writeTree)))]),
  )
}

/**
 * Documents as one XLIFF 1.2 file, one `<file>` each. The same documents give the same bytes.
 *
 * @param documents - of one locale; those without a unit are left out
 * @throws Error when there is nothing to translate in any, or they are of several locales
 */
export const writeXliff12 = (documents: ExchangeDocument | readonly ExchangeDocument[]): string => {
  const {files} = checkExportable([documents].flat())
  const root = {xmlns: namespaces.core12, version: '1.2'}
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('xliff', root, lines(files.map(writeFile)))}\n`
}
