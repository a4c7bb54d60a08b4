import type {CodeBook} from './code-book.types.ts'
import type {Code} from './exchange.types.ts'
import {isCopyable} from './is-copyable.ts'

/**
 * The book of a translation: each code that is met is the next of the source's with its content.
 *
 * @param codes - those of the part of the source that is translated
 */
export const targetCodeBook = (codes: readonly Code[]): CodeBook => {
  const used = new Map<string, number>()
  return ({kind, content}) => {
    const alike = codes.filter((code) => code.kind === kind && code.content === content)
    const name = `${kind} ${content}`
    const count = used.get(name) ?? 0
    used.set(name, count + 1)
    const next = alike[count]
    if (next) return {id: next.id}
    const [first] = alike
    if (!first || !isCopyable(first)) return undefined
    return {id: `${first.id}-${count + 1}`, like: first.id}
  }
}
