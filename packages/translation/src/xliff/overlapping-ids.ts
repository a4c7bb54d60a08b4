import type {Fragment} from './exchange.types.ts'

/** Pairs that cannot be nested as elements, because they end inside another that goes on. */
export const overlappingIds = (fragments: readonly Fragment[]): ReadonlySet<string> => {
  const overlapping = new Set<string>()
  for (const fragment of fragments) {
    const open: string[] = []
    for (const token of fragment) {
      if (typeof token === 'string') continue
      if (token.kind === 'open') open.push(token.id)
      if (token.kind !== 'close') continue
      if (open.at(-1) !== token.id) overlapping.add(token.id)
      open.splice(open.lastIndexOf(token.id), 1)
    }
  }
  return overlapping
}
