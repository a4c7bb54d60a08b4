import {isRecord} from '../is-record.ts'
import type {Block} from '../localized.types.ts'
import type {Code, Fragment} from './exchange.types.ts'

type Child = Block['children'][number]
type Run =
  | {readonly marks: readonly Code[]; text: string}
  | {readonly object: Code; marks: readonly Code[]}

const sameMarks = (a: readonly Code[], b: readonly Code[]) =>
  a.length === b.length && a.every((code, index) => code === b[index])

/** Decorators by name, then annotations in the order of the source. */
const inOrder = (marks: readonly Code[], codes: readonly Code[]) =>
  [...marks].sort((a, b) => {
    if (a.kind !== b.kind) return a.kind === 'decorator' ? -1 : 1
    if (a.kind === 'decorator') return a.name < b.name ? -1 : 1
    return codes.indexOf(a) - codes.indexOf(b)
  })

const toRuns = (fragment: Fragment, codes: readonly Code[]): readonly Run[] => {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const open = new Map<string, Code>()
  const runs: Run[] = []
  const addText = (text: string) => {
    const marks = inOrder([...new Set(open.values())], codes)
    const last = runs.at(-1)
    if (last && 'text' in last && sameMarks(last.marks, marks)) last.text += text
    else runs.push({text, marks})
  }
  for (const token of fragment) {
    if (typeof token === 'string') {
      addText(token)
      continue
    }
    const code = byId.get(token.like ?? token.id)
    if (!code) throw new Error(`Expected a code of the source, found "${token.id}".`)
    if (token.kind === 'open') open.set(token.id, code)
    else if (token.kind === 'close') open.delete(token.id)
    else if (code.kind === 'object')
      runs.push({object: code, marks: inOrder([...new Set(open.values())], codes)})
    else addText(String(JSON.parse(code.content)))
  }
  return runs
}

const keysOf = (list: readonly unknown[] | null | undefined) =>
  new Map((list ?? []).filter(isRecord).map((item) => [item._key, item]))

/** Keys of spans: those of the source's spans as long as there are any, then new ones made of them. */
const spanKeys = (source: Block) => {
  const taken = new Set(source.children.map(({_key}) => _key))
  const free = source.children
    .filter(({_type}) => _type === 'span')
    .flatMap(({_key}) => (_key === undefined ? [] : [_key]))
  let count = 0
  return (): string => {
    const next = free.shift()
    if (next !== undefined) return next
    let key: string
    do {
      count += 1
      key = `${source._key}s${count}`
    } while (taken.has(key))
    return key
  }
}

const markName = (code: Code): string =>
  code.kind === 'decorator' ? code.name : (code.key ?? code.name)

/**
 * A block in the words of a fragment. All but the words is the source's: style, list, definitions
 * of marks, inline objects and their keys.
 *
 * @param fragment - with codes of the source only, each used as it may be
 * @param codes - those of the source's block, in the source's order
 */
export const fragmentToBlock = (
  source: Block,
  fragment: Fragment,
  codes: readonly Code[],
): Block => {
  const nextKey = spanKeys(source)
  const objects = keysOf(source.children)
  const span = (text: string, marks: readonly string[]): Child => ({
    _type: 'span',
    _key: nextKey(),
    text,
    marks,
  })
  const children: Child[] = []
  const used = new Set<string>()
  // The editor keeps a span on either side of an inline object.
  const padObject = () => {
    if (children.at(-1)?._type !== 'span') children.push(span('', []))
  }
  for (const run of toRuns(fragment, codes)) {
    const marks = run.marks.map(markName)
    for (const mark of marks) used.add(mark)
    if ('text' in run) {
      children.push(span(run.text, marks))
      continue
    }
    const object = objects.get(run.object.key)
    if (!object || typeof object._type !== 'string' || typeof object._key !== 'string')
      throw new Error(`Expected the source to have the object "${run.object.key}".`)
    padObject()
    const {marks: _marks, ...inline} = object
    const isMarked = marks.length > 0
    children.push({...inline, _type: object._type, _key: object._key, ...(isMarked ? {marks} : {})})
  }
  padObject()
  const kept = source.markDefs?.filter(({_key}) => used.has(_key))
  return {...source, ...(kept ? {markDefs: kept} : {}), children}
}
