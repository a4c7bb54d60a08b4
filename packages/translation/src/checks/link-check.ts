import type {Check, CheckedSide} from './checked-pair.types.ts'
import {toFailedBags} from './compare/to-failed-bags.ts'
import {inlineCodes} from './text/inline-codes.ts'
import {isLinkType} from './text/is-link-type.ts'

const links = ({value, reading}: CheckedSide): readonly string[] => [
  ...inlineCodes(value)
    .filter(({type}) => isLinkType(type))
    .map(({text}) => text),
  ...reading.addresses.map(({start, end}) => reading.text.slice(start, end)),
]

/** Links, terms, citations, telephone lines and addresses in the text: each as often, unaltered. */
export const linkCheck: Check = ({source, target}) =>
  toFailedBags('link', 'error', links(source), links(target))
