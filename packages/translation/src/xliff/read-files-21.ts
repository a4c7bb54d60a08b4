import type {XmlElement} from '../xml/xml-element.types.ts'
import type {Fragment} from './exchange.types.ts'
import {namespaces} from './namespaces.ts'
import {readInline21} from './read-inline-21.ts'
import type {ReadFile, ReadSegment, ReadState, ReadUnit} from './read-xliff.types.ts'
import {XliffProblem} from './xliff-problem.ts'
import {xmlChildren} from './xml-children.ts'
import {xmlText} from './xml-text.ts'

const core = (local: string) => ({uri: namespaces.core21, local})
const mda = (local: string) => ({uri: namespaces.metadata, local})

const states: readonly ReadState[] = ['initial', 'translated', 'reviewed', 'final']

/** Our own facts of a unit or file, as `mda:metadata` carries them. */
const factsOf = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    xmlChildren(element, mda('metadata'))
      .flatMap((metadata) => xmlChildren(metadata, mda('metaGroup')))
      .filter(({attributes}) => attributes.category === 'preop')
      .flatMap((group) => xmlChildren(group, mda('meta')))
      .map((meta) => [meta.attributes.type ?? '', xmlText(meta)]),
  )

type Fault = (words: string) => void

const inlineOf = (segment: XmlElement, local: string, fault: Fault): Fragment | undefined => {
  const [found, ...others] = xmlChildren(segment, core(local))
  if (others.length > 0) fault(`two <${local}> in one segment`)
  return found && readInline21(found, fault)
}

const readSegment = (segment: XmlElement, fault: Fault): ReadSegment => {
  const {id, state} = segment.attributes
  const [target] = xmlChildren(segment, core('target'))
  const order = target?.attributes.order
  if (order !== undefined && !/^[1-9]\d{0,5}$/.test(order)) fault(`the order "${order}"`)
  if (state !== undefined && !states.some((known) => known === state)) fault(`the state "${state}"`)
  return {
    id,
    isIgnorable: segment.local === 'ignorable',
    source: inlineOf(segment, 'source', fault) ?? [],
    target: inlineOf(segment, 'target', fault),
    state: states.find((known) => known === state),
    order: order === undefined ? undefined : Number(order),
  }
}

const readUnit = (unit: XmlElement): ReadUnit => {
  const faults: string[] = []
  const fault: Fault = (words) => faults.push(words)
  const facts = factsOf(unit)
  const {name, id} = unit.attributes
  const segments = xmlChildren(unit, {uri: namespaces.core21}).filter(
    ({local}) => local === 'segment' || local === 'ignorable',
  )
  return {
    path: facts.get('path') ?? name ?? id ?? '',
    line: unit.line,
    sourceHash: facts.get('sourceHash'),
    targetHash: facts.get('targetHash'),
    segments: segments.map((segment) => readSegment(segment, fault)),
    faults,
  }
}

const unitsIn = (element: XmlElement): readonly XmlElement[] =>
  xmlChildren(element, {uri: namespaces.core21}).flatMap((child) => {
    if (child.local === 'unit') return [child]
    return child.local === 'group' ? unitsIn(child) : []
  })

/**
 * The files of an XLIFF 2.0 or 2.1 document.
 *
 * @throws XliffProblem when it does not say of which languages it is
 */
export const readFiles21 = (root: XmlElement): readonly ReadFile[] => {
  const {srcLang, trgLang} = root.attributes
  if (!srcLang) throw new XliffProblem('Expected srcLang on <xliff>, found none.', root.line)
  return xmlChildren(root, core('file')).map((file) => ({
    original: file.attributes.original ?? file.attributes.id ?? '',
    sourceLocale: srcLang,
    targetLocale: trgLang,
    revision: factsOf(file).get('revision'),
    units: unitsIn(file).map(readUnit),
  }))
}
