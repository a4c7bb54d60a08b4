import {isRecord} from './is-record.ts'
import {parseCanonical} from './parse-canonical.ts'

const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textIn).join('\n')
  if (!isRecord(value)) return ''
  if (Array.isArray(value.runs))
    return value.runs
      .map((run) => (isRecord(run) && typeof run.text === 'string' ? run.text : ''))
      .join('')
  return textIn(value.body ?? value.alt ?? '')
}

/** The plain text of a canonical form, for showing and comparing; structure is left out. */
export const canonicalText = (canonicalForm: string): string =>
  textIn(parseCanonical(canonicalForm))
