import {isRecord} from '../is-record.ts'
import {parseCanonical} from '../parse-canonical.ts'

type Fields = Readonly<Record<string, unknown>>

const described = (value: unknown, name: string): readonly string[] => {
  if (isRecord(value))
    return Object.entries(value).flatMap(([member, inner]) =>
      member === '_type' || member === 'body'
        ? []
        : described(inner, name === '' ? member : `${name}.${member}`),
    )
  return ['string', 'number', 'boolean'].includes(typeof value) ? [`${name}=${value}`] : []
}

/** What an object says that is no text: a telephone line, a citation, the time of a step, a link. */
const label = (node: Fields) => `[${[String(node._type), ...described(node, '')].join(' ')}]`

const runText = (run: unknown): string => {
  if (!isRecord(run)) return ''
  const marks = Array.isArray(run.marks) ? run.marks.filter(isRecord).map(label) : []
  const words = isRecord(run.inline) ? label(run.inline) : String(run.text ?? '')
  return [words, ...marks].join(' ')
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return ''
  if (Array.isArray(value.runs)) return value.runs.map(runText).join('')
  if (!Array.isArray(value.body)) return label(value)
  return [label(value), ...value.body.map(textOf)].join('\n')
}

/**
 * A unit as one can read it in a list: its words, and in brackets what stands between or behind
 * them (telephone lines, citations, targets of links, times of steps). Bold and emphasis are left
 * out; the unit's hash covers them.
 *
 * @param canonicalForm - as `canonical` makes it
 * @returns empty when it is no canonical form
 */
export const unitText = (canonicalForm: string): string => textOf(parseCanonical(canonicalForm))
