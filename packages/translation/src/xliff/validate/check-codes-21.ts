import type {XmlElement} from '../../xml/xml-element.types.ts'
import {descendants} from './descendants.ts'
import {repeated} from './repeated.ts'
import type {Report} from './report.types.ts'

const codes = ['ph', 'pc', 'sc', 'ec'] as const
const withId = ['ph', 'pc', 'sc', 'mrk', 'sm'] as const
const formats = ['xlf:b', 'xlf:i', 'xlf:u', 'xlf:lb', 'xlf:pb']
const rights = ['canCopy', 'canDelete', 'canReorder', 'canOverlap'] as const

const own = (unit: XmlElement, place: 'source' | 'target') =>
  descendants(unit, place).flatMap((one) => descendants(one))

const checkCode = (element: XmlElement, unit: XmlElement, report: Report) => {
  const {attributes, local} = element
  const {type, subType, copyOf, dataRef, dataRefStart, dataRefEnd} = attributes
  if (subType !== undefined) {
    const isFormat = formats.includes(subType)
    if (type === undefined) report(element, `subType="${subType}" needs a type`)
    else if (isFormat && type !== 'fmt') report(element, `subType="${subType}" needs type="fmt"`)
    else if (subType === 'xlf:var' && type !== 'ui') report(element, 'xlf:var needs type="ui"')
    else if (subType.startsWith('xlf:') && !isFormat && subType !== 'xlf:var')
      report(element, `subType="${subType}" is none of the specification's`)
  }
  const data = descendants(unit, 'data').map((one) => one.attributes.id)
  for (const reference of [dataRef, dataRefStart, dataRefEnd])
    if (reference !== undefined && !data.includes(reference))
      report(element, `refers to the data "${reference}", which its unit has not`)
  if ((dataRefStart === undefined) !== (dataRefEnd === undefined))
    report(element, 'needs dataRefStart and dataRefEnd together')
  if ((attributes.equivStart === undefined) !== (attributes.equivEnd === undefined))
    report(element, 'needs equivStart and equivEnd together')
  const isFixed = attributes.canReorder === 'no' || attributes.canReorder === 'firstNo'
  if (isFixed && (attributes.canCopy !== 'no' || attributes.canDelete !== 'no'))
    report(element, 'a code that cannot be moved needs canCopy="no" and canDelete="no"')
  if (copyOf === undefined) return
  const base = descendants(unit, ...codes).find((one) => one.attributes.id === copyOf)
  if (!base) report(element, `copies "${copyOf}", which its unit has not`)
  else if (base.attributes.canCopy === 'no') report(element, `copies "${copyOf}", which it may not`)
  else if (base.attributes.dataRef !== undefined || base.attributes.dataRefStart !== undefined)
    report(element, `copies "${copyOf}", which has original data`)
  if (dataRef !== undefined || dataRefStart !== undefined)
    report(element, `<${local}> has both copyOf and original data`)
}

const checkPairs = (elements: readonly XmlElement[], report: Report) => {
  for (const [index, element] of elements.entries()) {
    const {local, attributes} = element
    const {id, startRef, isolated} = attributes
    if (local === 'sc' && isolated !== 'yes') {
      const ends = elements
        .slice(index + 1)
        .filter((one) => one.local === 'ec' && one.attributes.startRef === id)
      const [end] = ends
      if (ends.length !== 1 || !end) report(element, `needs one <ec> after it, has ${ends.length}`)
      else
        for (const right of rights)
          if ((end.attributes[right] ?? 'yes') !== (attributes[right] ?? 'yes'))
            report(end, `has another ${right} than its <sc>`)
    }
    if (local === 'ec') {
      const isIsolated = isolated === 'yes'
      if (
        isIsolated
          ? id === undefined || startRef !== undefined
          : startRef === undefined || id !== undefined
      )
        report(element, 'needs startRef alone, or isolated="yes" and id')
      if (!isIsolated && attributes.dir !== undefined) report(element, 'cannot have dir')
      const isStarted = elements
        .slice(0, index)
        .some((one) => one.local === 'sc' && one.attributes.id === startRef)
      if (!isIsolated && !isStarted) report(element, `ends "${startRef}", which has not begun`)
    }
    if (
      local === 'sm' &&
      !elements.slice(index + 1).some((one) => one.local === 'em' && one.attributes.startRef === id)
    )
      report(element, 'needs an <em> after it')
    if (
      local === 'em' &&
      !elements.slice(0, index).some((one) => one.local === 'sm' && one.attributes.id === startRef)
    )
      report(element, `ends "${startRef}", which has not begun`)
    const isComment = (local === 'mrk' || local === 'sm') && attributes.type === 'comment'
    if (isComment && (attributes.value === undefined) === (attributes.ref === undefined))
      report(element, 'a comment needs either value or ref')
  }
}

/** What a target does with the codes of its source: all there, none doubled, none of its own. */
const checkTarget = (segment: XmlElement, report: Report) => {
  const [source] = descendants(segment, 'source')
  const [target] = descendants(segment, 'target')
  if (!source || !target) return
  const inSource = descendants(source, ...withId)
  const inTarget = descendants(target, ...withId)
  for (const element of inSource) {
    const {id, canDelete} = element.attributes
    if (canDelete === 'no' && !inTarget.some((one) => one.attributes.id === id))
      report(target, `lost the code "${id}", which may not be deleted`)
  }
  for (const element of inTarget) {
    const {id, copyOf} = element.attributes
    const base = inSource.find((one) => one.attributes.id === id)
    if (base && base.local !== element.local)
      report(element, `is <${base.local}> in the source and <${element.local}> in the target`)
    const isCode = element.local !== 'mrk' && element.local !== 'sm'
    if (!base && copyOf === undefined && isCode)
      report(element, `"${id}" is no code of its source and copies none`)
  }
}

const checkFixedOrder = (elements: readonly XmlElement[], report: Report) => {
  const inline = elements.filter(({local}) => codes.some((code) => code === local))
  for (const [index, element] of inline.entries()) {
    const isLater = element.attributes.canReorder === 'no' && element.local !== 'ec'
    const before = inline[index - 1]?.attributes.canReorder
    if (isLater && before !== 'no' && before !== 'firstNo')
      report(element, 'canReorder="no" needs a code with "firstNo" or "no" before it')
  }
}

/**
 * The rules for inline codes of XLIFF 2.1 that no schema states: scope of ids, pairs, copies,
 * references to original data, and what a target may do with the codes of its source.
 */
export const checkCodes21 = (unit: XmlElement, report: Report): void => {
  for (const element of descendants(unit, ...codes)) checkCode(element, unit, report)
  const segments = descendants(unit, 'segment', 'ignorable')
  const named = [...segments, ...own(unit, 'source').filter(({attributes}) => attributes.id)]
  const ids = named.map(({attributes}) => attributes.id)
  for (const id of repeated(ids)) report(unit, `has the id "${id}" more than once`)
  const targetIds = own(unit, 'target').map(({attributes}) => attributes.id)
  for (const id of repeated(targetIds)) report(unit, `has the id "${id}" more than once in targets`)
  for (const segment of segments) {
    checkTarget(segment, report)
    const [source] = descendants(segment, 'source')
    const elsewhere = new Set(ids)
    for (const element of source ? descendants(source) : []) elsewhere.delete(element.attributes.id)
    for (const element of descendants(segment, 'target').flatMap((one) => descendants(one)))
      if (element.attributes.id !== undefined && elsewhere.has(element.attributes.id))
        report(element, `the id "${element.attributes.id}" belongs to another place of the unit`)
  }
  for (const place of ['source', 'target'] as const) {
    checkPairs(own(unit, place), report)
    checkFixedOrder(own(unit, place), report)
  }
}
