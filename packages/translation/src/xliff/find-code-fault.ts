import {describeCode} from './describe-code.ts'
import type {Code, Fragment} from './exchange.types.ts'
import type {RefusalReason} from './import-report.types.ts'
import {isCopyable} from './is-copyable.ts'

const idsOf = (fragment: Fragment, kinds: readonly string[]) =>
  fragment.flatMap((token) =>
    typeof token !== 'string' && kinds.includes(token.kind) ? [token.id] : [],
  )

const unpaired = (fragment: Fragment): readonly string[] => {
  const open = new Set<string>()
  const stray: string[] = []
  for (const token of fragment) {
    if (typeof token === 'string' || token.kind === 'point') continue
    if (token.kind === 'open') open.add(token.id)
    else if (!open.delete(token.id)) stray.push(token.id)
  }
  return [...stray, ...open]
}

/**
 * What a translation does to the inline codes of its source that it may not: each stands there
 * exactly once, and only formatting may be repeated, by a copy with an id of its own.
 *
 * @param codes - those of the source's part
 */
export const findCodeFault = (
  fragment: Fragment,
  codes: readonly Code[],
): RefusalReason | undefined => {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const names = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => {
      const code = byId.get(id)
      return code ? describeCode(code) : id
    })
  const loose = unpaired(fragment)
  const ids = idsOf(fragment, ['open', 'point'])
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index)
  const unknown = fragment.flatMap((token) => {
    if (typeof token === 'string') return []
    const meant = byId.get(token.like ?? token.id)
    if (!meant) return [token.id]
    const isPair = meant.kind === 'decorator' || meant.kind === 'annotation'
    return isPair === (token.kind === 'point') ? [token.id] : []
  })
  const copied = fragment.flatMap((token) => {
    if (typeof token === 'string' || token.like === undefined) return []
    const meant = byId.get(token.like)
    return meant && !isCopyable(meant) ? [meant.id] : []
  })
  const lost = codes
    .filter(({id, isOptional}) => !isOptional && !ids.includes(id))
    .map(({id}) => id)
  if (unknown.length > 0) return {kind: 'codeUnknown', codes: names(unknown)}
  if (doubled.length + copied.length > 0)
    return {kind: 'codeDoubled', codes: names([...doubled, ...copied])}
  if (lost.length > 0) return {kind: 'codeLost', codes: names(lost)}
  return loose.length > 0 ? {kind: 'codeUnpaired', codes: names(loose)} : undefined
}
