import type {XmlElement} from '../../xml/xml-element.types.ts'
import {optionalCtype} from '../ctype-of.ts'
import {descendants} from './descendants.ts'
import {repeated} from './repeated.ts'
import type {Report} from './report.types.ts'

const codes = ['g', 'x', 'bx', 'ex'] as const

const uniqueIds = (place: XmlElement, elements: readonly XmlElement[], report: Report) => {
  for (const id of repeated(elements.map(({attributes}) => attributes.id)))
    report(place, `has the id "${id}" more than once among <${elements[0]?.local}>`)
}

const checkPairs = (place: XmlElement, report: Report) => {
  const inline = descendants(place, 'bx', 'ex')
  const open = new Set<string>()
  for (const element of inline) {
    const {rid = element.attributes.id ?? ''} = element.attributes
    if (element.local === 'bx') {
      if (open.has(rid)) report(element, `begins "${rid}" twice`)
      open.add(rid)
    } else if (!open.delete(rid)) report(element, `ends "${rid}", which has not begun`)
  }
  for (const rid of open) report(place, `<bx> "${rid}" has no <ex>`)
}

const checkTarget = (source: XmlElement, target: XmlElement, report: Report) => {
  const inSource = descendants(source, ...codes)
  const inTarget = descendants(target, ...codes)
  for (const {attributes, local} of inSource) {
    const found = inTarget.find((one) => one.attributes.id === attributes.id)
    if (!found && attributes.ctype === optionalCtype) continue
    if (!found) report(target, `lost the code "${attributes.id}"`)
    else if (found.local !== local || found.attributes.ctype !== attributes.ctype)
      report(found, `"${attributes.id}" is another code than in the source`)
  }
  for (const element of inTarget) {
    const {id, ctype} = element.attributes
    if (inSource.some((one) => one.attributes.id === id) || element.local === 'ex') continue
    const mayCopy = inSource.some(
      (one) => one.attributes.ctype === ctype && one.attributes.clone !== 'no',
    )
    if (!mayCopy) report(element, `"${id}" is no code of its source and copies none`)
  }
}

const checkTransUnit = (unit: XmlElement, file: XmlElement, report: Report) => {
  const [source] = descendants(unit, 'source')
  const [target] = descendants(unit, 'target')
  if (unit.attributes.approved === 'yes' && !target) report(unit, 'approved="yes" needs a <target>')
  for (const place of [source, target]) {
    if (!place) continue
    uniqueIds(place, descendants(place, ...codes), report)
    checkPairs(place, report)
  }
  const {'source-language': from, 'target-language': to} = file.attributes
  if (target && to === undefined) report(target, 'a <target> needs target-language on <file>')
  for (const [place, wanted] of [
    [source, from],
    [target, to],
  ] as const) {
    const lang = place?.attributes['xml:lang']
    if (place && lang !== undefined && lang !== wanted)
      report(place, `xml:lang="${lang}" differs from "${wanted}" of <file>`)
  }
  const mids = descendants(unit, 'seg-source').flatMap((one) => descendants(one, 'mrk'))
  for (const mrk of target ? descendants(target, 'mrk') : []) {
    const {mid} = mrk.attributes
    if (mid !== undefined && !mids.some(({attributes}) => attributes.mid === mid))
      report(mrk, `refers to the segment "${mid}", which its source has not`)
  }
  if (source && target) checkTarget(source, target, report)
}

/** The rules of XLIFF 1.2 that its schema states as keys, and those of its text. */
export const checkRules12 = (root: XmlElement, report: Report): void => {
  for (const file of descendants(root, 'file')) {
    const units = descendants(file, 'trans-unit')
    uniqueIds(file, units, report)
    uniqueIds(file, descendants(file, 'group'), report)
    for (const name of repeated(
      descendants(file, 'context-group').map(({attributes}) => attributes.name),
    ))
      report(file, `has two context-groups of the name "${name}"`)
    const tools = descendants(file, 'tool').map(({attributes}) => attributes['tool-id'])
    for (const id of repeated(tools)) report(file, `has the tool "${id}" twice`)
    const tool = file.attributes['tool-id']
    if (tool !== undefined && !tools.includes(tool))
      report(file, `refers to the tool "${tool}", which its header has not`)
    for (const group of descendants(file, 'group'))
      if (descendants(group, 'trans-unit').length === 0) report(group, 'is an empty group')
    for (const unit of units) checkTransUnit(unit, file, report)
  }
}
