import type {Check, CheckedSide} from './checked-pair.types.ts'
import {toFailedBags} from './compare/to-failed-bags.ts'
import {inlineCodes} from './text/inline-codes.ts'

/** Inline objects and marks that lead somewhere. */
const linkTypes: ReadonlySet<string> = new Set([
  'link',
  'internalLink',
  'glossaryTermLink',
  'citation',
  'phone',
])

const links = ({value, reading}: CheckedSide): readonly string[] => [
  ...inlineCodes(value)
    .filter(({type}) => linkTypes.has(type))
    .map(({text}) => text),
  ...reading.addresses.map(({start, end}) => reading.text.slice(start, end)),
]

/** Links, terms, citations, telephone lines and addresses in the text: each as often, unaltered. */
export const linkCheck: Check = ({source, target}) =>
  toFailedBags('link', 'error', links(source), links(target))

/** Whether a type of inline code is one that the link check looks after. */
export const isLinkType = (type: string): boolean => linkTypes.has(type)
