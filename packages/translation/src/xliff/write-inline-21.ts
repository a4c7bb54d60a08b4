import {escapeXml} from '../xml/escape-xml.ts'
import {describeCode} from './describe-code.ts'
import type {Code, Fragment, Token} from './exchange.types.ts'
import {isCopyable} from './is-copyable.ts'
import {openTag} from './open-tag.ts'
import {tag} from './tag.ts'
import {termMarkerId} from './term-marker-id.ts'

type Attributes = Record<string, string | undefined>

/** Sub-types that the specification names; others are ours, `preop:…`. */
const formats: Readonly<Record<string, string>> = {strong: 'xlf:b', em: 'xlf:i', underline: 'xlf:u'}

const ownType = (name: string) => `preop:${name.replace(/[^\w.-]/g, '') || 'other'}`

const typeOf = ({kind, name}: Code): Attributes => {
  switch (kind) {
    case 'decorator':
      return {type: 'fmt', subType: formats[name] ?? ownType(name)}
    case 'annotation':
      return {type: 'link', subType: ownType(name)}
    case 'lineBreak':
      return {type: 'fmt', subType: 'xlf:lb'}
    case 'icu':
      return {type: 'ui', subType: 'xlf:var'}
    case 'object':
    case 'character':
      return {type: 'other', subType: ownType(name)}
    default: {
      const unknown: never = kind
      throw new Error(`Unknown kind of code "${unknown}".`)
    }
  }
}

const rights = (code: Code, isCopy: boolean): Attributes => ({
  canCopy: isCopyable(code) ? undefined : 'no',
  canDelete: isCopy || code.isOptional ? undefined : 'no',
})

export type Inline21 = {
  readonly codes: readonly Code[]
  /** Pairs written as `<sc/>` and `<ec/>`. */
  readonly overlapping: ReadonlySet<string>
  /** The id of a code's original data; undefined for a code that has none. */
  readonly dataOf: (code: Code) => string | undefined
  /** Codes whose text is marked as a term of the glossary. */
  readonly termIds: ReadonlySet<string>
}

/** A fragment as the content of `<source>` or `<target>` in XLIFF 2.1. */
export const writeInline21 = (
  fragment: Fragment,
  {codes, overlapping, dataOf, termIds}: Inline21,
): string => {
  const write = (token: Token): string => {
    if (typeof token === 'string') return escapeXml(token)
    const {kind, id, like} = token
    const code = codes.find((one) => one.id === (like ?? id))
    if (!code) throw new Error(`Expected a code of the source, found "${id}".`)
    const data = dataOf(code)
    const isSplit = overlapping.has(id)
    const isTerm = termIds.has(id)
    const common = {...rights(code, like !== undefined), copyOf: like, id}
    const shown = describeCode(code)
    if (kind === 'point') {
      const equiv = code.kind === 'lineBreak' ? '\n' : ''
      return tag('ph', {...common, dataRef: data, equiv, disp: shown, ...typeOf(code)})
    }
    const marker = termMarkerId(id)
    if (kind === 'open' && isSplit)
      return (
        tag('sc', {...common, dataRef: data, disp: shown, ...typeOf(code)}) +
        (isTerm ? tag('sm', {id: marker, type: 'term'}) : '')
      )
    if (kind === 'open')
      return (
        openTag('pc', {
          ...common,
          dataRefEnd: data,
          dataRefStart: data,
          dispStart: shown,
          ...typeOf(code),
        }) + (isTerm ? openTag('mrk', {id: marker, type: 'term'}) : '')
      )
    if (isSplit)
      return (
        (isTerm ? tag('em', {startRef: marker}) : '') +
        tag('ec', {...rights(code, like !== undefined), startRef: id, ...typeOf(code)})
      )
    return `${isTerm ? '</mrk>' : ''}</pc>`
  }
  return fragment.map(write).join('')
}
