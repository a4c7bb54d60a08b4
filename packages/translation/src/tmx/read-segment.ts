import {partsToUnitText} from '../memory/parts-to-unit-text.ts'
import type {UnitText, UnitTextPart} from '../memory/unit-text.types.ts'
import type {XmlElement} from '../xml/xml-element.types.ts'
import {nextBlockType} from './next-block-type.ts'

type Half = 'open' | 'close' | 'single'

const halfOf = ({local, attributes}: XmlElement): Half => {
  switch (local) {
    case 'bpt':
      return 'open'
    case 'ept':
      return 'close'
    case 'it':
      return attributes.pos === 'end' ? 'close' : 'open'
    // `ph`, and `ut`, of which nothing is known.
    default:
      return 'single'
  }
}

const toNumber = (text: string | undefined): number | undefined => {
  const number = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0
  return number > 0 ? number : undefined
}

/** A tool that leaves out `x`, or gives it to some only, means the order of the codes. */
const createNumbers = () => {
  const ofPair = new Map<string, number>()
  const used = new Set<number>()
  const next = () => {
    let number = 1
    while (used.has(number)) number += 1
    return number
  }
  return ({local, attributes}: XmlElement): number => {
    const {i} = attributes
    if (local === 'ept' && i !== undefined) return ofPair.get(i) ?? toNumber(i) ?? next()
    const number = toNumber(attributes.x) ?? next()
    used.add(number)
    if (local === 'bpt' && i !== undefined) ofPair.set(i, number)
    return number
  }
}

/**
 * A `<seg>` as text with codes. Nothing that a reader of the text would see is lost: the text in
 * `<hi>` stays where it is, and so does that of a `<sub>`, which follows the code it stands in.
 */
export const readSegment = (segment: XmlElement): UnitText => {
  const codes: string[] = []
  const numberOf = createNumbers()
  const readAll = (children: XmlElement['children']): readonly UnitTextPart[] =>
    children.flatMap((child) => read(child))
  const readCode = (element: XmlElement): readonly UnitTextPart[] => {
    const code = numberOf(element)
    const kind = halfOf(element)
    const native = element.children.filter((child) => typeof child === 'string').join('')
    if (kind !== 'close' && native !== '') codes[code - 1] = native
    const within = element.children.filter((child) => typeof child !== 'string')
    return [{kind, code}, ...readAll(within)]
  }
  const read = (child: XmlElement | string): readonly UnitTextPart[] => {
    if (typeof child === 'string') return [{kind: 'text', text: child.normalize('NFC')}]
    if (child.attributes.type === nextBlockType) return [{kind: 'nextBlock'}]
    return ['bpt', 'ept', 'it', 'ph', 'ut'].includes(child.local)
      ? readCode(child)
      : readAll(child.children)
  }
  const text = partsToUnitText(readAll(segment.children))
  return {text, codes: Array.from(codes, (content) => content ?? '')}
}
