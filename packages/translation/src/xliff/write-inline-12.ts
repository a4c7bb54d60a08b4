import {escapeXml} from '../xml/escape-xml.ts'
import {ctypeOf} from './ctype-of.ts'
import {describeCode} from './describe-code.ts'
import type {Code, Fragment, Token} from './exchange.types.ts'
import {isCopyable} from './is-copyable.ts'
import {openTag} from './open-tag.ts'
import {tag} from './tag.ts'

export type Inline12 = {
  readonly codes: readonly Code[]
  /** Pairs written as `<bx/>` and `<ex/>`. */
  readonly overlapping: ReadonlySet<string>
  readonly termIds: ReadonlySet<string>
}

/** A fragment as the content of `<source>` or `<target>` in XLIFF 1.2. */
export const writeInline12 = (
  fragment: Fragment,
  {codes, overlapping, termIds}: Inline12,
): string => {
  const write = (token: Token): string => {
    if (typeof token === 'string') return escapeXml(token)
    const {kind, id, like} = token
    const code = codes.find((one) => one.id === (like ?? id))
    if (!code) throw new Error(`Expected a code of the source, found "${id}".`)
    const shown = code.kind === 'lineBreak' ? '\n' : describeCode(code)
    const clone = isCopyable(code) ? undefined : 'no'
    const common = {ctype: ctypeOf(code), clone, id}
    if (kind === 'point') return tag('x', {...common, 'equiv-text': shown})
    const isTerm = termIds.has(id) && !overlapping.has(id)
    if (kind === 'open' && overlapping.has(id)) return tag('bx', {rid: id, ...common})
    if (kind === 'open')
      return openTag('g', common) + (isTerm ? openTag('mrk', {mtype: 'term'}) : '')
    if (overlapping.has(id)) return tag('ex', {rid: id, id: `${id}-end`})
    return `${isTerm ? '</mrk>' : ''}</g>`
  }
  return fragment.map(write).join('')
}
