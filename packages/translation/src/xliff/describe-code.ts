import {isRecord} from '../is-record.ts'
import {parseCanonical} from '../parse-canonical.ts'
import type {Code} from './exchange.types.ts'

const firstText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  return Object.entries(value)
    .filter(([name]) => name !== '_type')
    .map(([, field]) => firstText(field))
    .find((text) => text !== undefined)
}

/** What a translator's tool shows of a code: `link: https://example.org`, `phone: main`, `LF`. */
export const describeCode = ({kind, name, content}: Code): string => {
  if (kind === 'lineBreak') return 'LF'
  if (kind === 'decorator' || kind === 'character' || kind === 'icu') return name
  const told = firstText(parseCanonical(content))
  return told === undefined ? name : `${name}: ${told}`
}
