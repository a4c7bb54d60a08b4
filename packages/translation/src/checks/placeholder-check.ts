import type {Check, CheckedSide} from './checked-pair.types.ts'
import {toFailedBags} from './compare/to-failed-bags.ts'
import {inlineCodes} from './text/inline-codes.ts'
import {isLinkType} from './text/is-link-type.ts'

const argument = /\{\s*(?<name>[\w-]+)\s*(?:,\s*(?<type>\w+))?/gu
const tag = /<\/?[a-zA-Z][\w-]*\s*\/?>/gu
const percent = /%(?:\d+\$)?(?:s|d|@|\.\d+f)(?!\p{L})/gu

/**
 * Arguments of a message. Branches of a plural repeat them, and a language may have more branches
 * than another, so in a message with branches each counts once.
 */
const args = (text: string): readonly string[] => {
  const found = [...text.matchAll(argument)].map(({groups}) =>
    groups?.type ? `{${groups.name}, ${groups.type}}` : `{${groups?.name}}`,
  )
  const hasBranches = /,\s*(?:plural|select|selectordinal)\s*,/u.test(text)
  // The text of a branch looks like an argument: `one {day}`.
  const branch = /(?:=\d+|\b\w+)\s*\{(?<inner>[^{}]*)\}/gu
  if (!hasBranches) return found
  const inner = new Set([...text.matchAll(branch)].map(({groups}) => `{${groups?.inner?.trim()}}`))
  return [...new Set(found.filter((one) => !inner.has(one)))]
}

const placeholders = ({value, text}: CheckedSide): readonly string[] => [
  ...args(text),
  ...[...text.matchAll(tag), ...text.matchAll(percent)].map(([found]) => found),
  ...inlineCodes(value)
    .filter(({type}) => !isLinkType(type))
    .map(({text: code}) => code),
]

/** Arguments and tags of interface words, and inline objects that are no links. */
export const placeholderCheck: Check = ({source, target}) =>
  toFailedBags('placeholder', 'error', placeholders(source), placeholders(target))
