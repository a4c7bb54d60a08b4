import type {XmlElement} from '../xml/xml-element.types.ts'
import {namespaces} from './namespaces.ts'
import {readInline12} from './read-inline-12.ts'
import type {ReadFile, ReadSegment, ReadState, ReadUnit} from './read-xliff.types.ts'
import {XliffProblem} from './xliff-problem.ts'
import {xmlChildren} from './xml-children.ts'
import {xmlText} from './xml-text.ts'

const core = (local: string) => ({uri: namespaces.core12, local})

const factsOf = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    xmlChildren(element, core('context-group'))
      .flatMap((group) => xmlChildren(group, core('context')))
      .map((context) => [
        (context.attributes['context-type'] ?? '').replace(/^x-preop-/, ''),
        xmlText(context),
      ]),
  )

const stateOf = (
  {attributes: {approved}}: XmlElement,
  target: XmlElement | undefined,
): ReadState | undefined => {
  const state = target?.attributes.state
  if (state === undefined) return approved === 'yes' ? 'reviewed' : undefined
  if (state === 'final' || state === 'signed-off') return 'final'
  return state === 'translated' ? 'translated' : 'initial'
}

type Fault = (words: string) => void

const readSegment = (transUnit: XmlElement, id: string | undefined, fault: Fault): ReadSegment => {
  const [source, ...sources] = xmlChildren(transUnit, core('source'))
  const [target, ...targets] = xmlChildren(transUnit, core('target'))
  if (!source) fault('no <source>')
  if (sources.length + targets.length > 0) fault('two <source> or <target> in one <trans-unit>')
  const from = source ? readInline12(source, fault) : []
  const to = target && readInline12(target, fault)
  // We write a copy of the source where there is no translation; it says so by its state.
  const isCopy = target?.attributes.state === 'new' && JSON.stringify(to) === JSON.stringify(from)
  return {
    id,
    isIgnorable: false,
    source: from,
    target: isCopy ? undefined : to,
    state: stateOf(transUnit, target),
  }
}

const pathOf = ({attributes}: XmlElement, facts: ReadonlyMap<string, string>) =>
  facts.get('path') ?? attributes.resname ?? attributes.id ?? ''

const readUnit = (
  element: XmlElement,
  transUnits: readonly XmlElement[],
  partOf: (transUnit: XmlElement, path: string) => string | undefined,
): ReadUnit => {
  const faults: string[] = []
  const facts = factsOf(element)
  const path = pathOf(element, facts)
  return {
    path,
    line: element.line,
    sourceHash: facts.get('source-hash'),
    targetHash: facts.get('target-hash'),
    segments: transUnits.map((transUnit) =>
      readSegment(transUnit, partOf(transUnit, path), (words) => faults.push(words)),
    ),
    faults,
  }
}

const partInGroup = (transUnit: XmlElement, path: string): string | undefined =>
  factsOf(transUnit).get('part') ??
  (transUnit.attributes.resname ?? transUnit.attributes.id)?.replace(`${path}/`, '')

const readIn = (element: XmlElement): readonly ReadUnit[] =>
  xmlChildren(element, {uri: namespaces.core12}).flatMap((child) => {
    if (child.local === 'trans-unit') return [readUnit(child, [child], () => undefined)]
    if (child.local !== 'group') return []
    // A care card or timed step is one unit of ours and several of the file's.
    return child.attributes.restype === 'x-preop-unit'
      ? [readUnit(child, xmlChildren(child, core('trans-unit')), partInGroup)]
      : readIn(child)
  })

const revisionOf = (file: XmlElement): string | undefined =>
  xmlChildren(file, core('header'))
    .flatMap((header) => xmlChildren(header, core('note')))
    .filter(({attributes}) => attributes.from === 'preop-revision')
    .map(xmlText)[0]

/**
 * The files of an XLIFF 1.2 document.
 *
 * @throws XliffProblem when one does not say of which language it is
 */
export const readFiles12 = (root: XmlElement): readonly ReadFile[] =>
  xmlChildren(root, core('file')).map((file) => {
    const sourceLocale = file.attributes['source-language']
    if (!sourceLocale)
      throw new XliffProblem('Expected source-language on <file>, found none.', file.line)
    return {
      original: file.attributes.original ?? '',
      sourceLocale,
      targetLocale: file.attributes['target-language'],
      revision: revisionOf(file),
      units: xmlChildren(file, core('body')).flatMap(readIn),
    }
  })
