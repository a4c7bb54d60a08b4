import type {XmlElement} from '../../xml/xml-element.types.ts'
import {checkCodes21} from './check-codes-21.ts'
import {descendants} from './descendants.ts'
import {repeated} from './repeated.ts'
import type {Report} from './report.types.ts'

const uniqueIds = (place: XmlElement, elements: readonly XmlElement[], report: Report) => {
  for (const id of repeated(elements.map(({attributes}) => attributes.id)))
    report(place, `has the id "${id}" more than once among <${elements[0]?.local}>`)
}

const checkSegment = (segment: XmlElement, report: Report) => {
  const {state, subState} = segment.attributes
  const hasTarget = descendants(segment, 'target').length > 0
  if (subState !== undefined && state === undefined) report(segment, 'subState needs state')
  if (state !== undefined && state !== 'initial' && !hasTarget)
    report(segment, `state="${state}" needs a <target>`)
}

const checkOrder = (unit: XmlElement, report: Report) => {
  const segments = descendants(unit, 'segment', 'ignorable')
  const orders = segments.map((one) => descendants(one, 'target')[0]?.attributes.order)
  for (const order of repeated(orders)) report(unit, `has the order "${order}" twice`)
  for (const [index, order] of orders.entries()) {
    if (order === undefined) continue
    if (Number(order) > segments.length) report(unit, `the order "${order}" is beyond its segments`)
    if (!orders.includes(String(index + 1)))
      report(unit, `no target has the order "${index + 1}", whose place is taken`)
  }
}

const checkGlossary = (unit: XmlElement, report: Report) => {
  const ids = descendants(unit, 'source', 'target')
    .flatMap((one) => descendants(one))
    .map(({attributes}) => attributes.id)
  const entries = descendants(unit, 'glossEntry')
  uniqueIds(unit, [...entries, ...descendants(unit, 'translation')], report)
  for (const entry of entries) {
    if (descendants(entry, 'translation', 'definition').length === 0)
      report(entry, 'needs a translation or a definition')
    const {ref} = entry.attributes
    if (ref !== undefined && !ids.includes(ref.replace(/^#/, '')))
      report(entry, `refers to "${ref}", which its unit has not`)
  }
}

const checkSize = (element: XmlElement, file: XmlElement, report: Report) => {
  const limit = element.attributes['slr:sizeRestriction']
  if (limit === undefined) return
  if (!/^(\d+|\d+,(\d+|\*)?)$/.test(limit)) report(element, `sizeRestriction="${limit}" is no size`)
  const hasProfile = descendants(file, 'profiles').some(({attributes}) => attributes.generalProfile)
  if (!hasProfile) report(element, 'sizeRestriction needs a generalProfile on its file')
}

const checkUnit = (unit: XmlElement, report: Report) => {
  const segments = descendants(unit, 'segment')
  if (segments.length === 0) report(unit, 'needs at least one <segment>')
  for (const segment of segments) checkSegment(segment, report)
  uniqueIds(unit, descendants(unit, 'data'), report)
  uniqueIds(unit, descendants(unit, 'note'), report)
  checkOrder(unit, report)
  checkGlossary(unit, report)
  checkCodes21(unit, report)
}

const subFlows = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const

const checkFile = (file: XmlElement, report: Report) => {
  const units = descendants(file, 'unit')
  uniqueIds(file, units, report)
  uniqueIds(file, descendants(file, 'group'), report)
  uniqueIds(file, descendants(file, 'metaGroup', 'metadata'), report)
  for (const element of [file, ...descendants(file)]) {
    checkSize(element, file, report)
    for (const flow of subFlows)
      for (const id of element.attributes[flow]?.split(' ') ?? [])
        if (!units.some(({attributes}) => attributes.id === id))
          report(element, `refers to the unit "${id}", which its file has not`)
  }
  for (const skeleton of descendants(file, 'skeleton'))
    if ((skeleton.attributes.href === undefined) === (skeleton.children.length === 0))
      report(skeleton, 'needs either href or content')
  for (const unit of units) checkUnit(unit, report)
}

const isLanguage = (found: string, wanted: string) =>
  found === wanted || found.toLowerCase().startsWith(`${wanted.toLowerCase()}-`)

/** The rules of XLIFF 2.1 that no schema states. */
export const checkRules21 = (root: XmlElement, report: Report): void => {
  const {srcLang = '', trgLang} = root.attributes
  const files = descendants(root, 'file')
  uniqueIds(root, files, report)
  for (const element of descendants(root, 'source', 'target')) {
    const wanted = element.local === 'source' ? srcLang : trgLang
    const lang = element.attributes['xml:lang']
    if (wanted === undefined) report(element, 'a <target> needs trgLang on <xliff>')
    else if (lang !== undefined && !isLanguage(lang, wanted))
      report(element, `xml:lang="${lang}" differs from "${wanted}" of <xliff>`)
  }
  for (const cp of descendants(root, 'cp')) {
    const code = Number.parseInt(cp.attributes.hex ?? '', 16)
    const isWritable = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0x7f)
    if (isWritable) report(cp, 'stands for a character that XML can hold')
  }
  for (const file of files) checkFile(file, report)
}
