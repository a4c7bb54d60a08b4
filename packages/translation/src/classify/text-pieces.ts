import type {Substance} from '../classify-change.ts'
import {isRecord} from '../is-record.ts'
import type {Piece} from './tokenize.ts'

/** Two values of one shape, cut into pairs of texts; or the difference that is not of text. */
export type Compared =
  | {readonly texts: readonly (readonly [readonly Piece[], readonly Piece[]])[]}
  | {readonly what: Substance}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const toPiece = (run: unknown): Piece =>
  isRecord(run) && typeof run.text === 'string'
    ? {text: run.text, marks: JSON.stringify(run.marks), object: false}
    : {text: JSON.stringify(run), marks: '[]', object: true}

const signs = (pieces: readonly Piece[], type: string) =>
  pieces
    .flatMap(({text, marks, object}) => [marks, object ? text : ''])
    .filter((sign) => sign.includes(`"_type":"${type}"`))

const linkTypes = ['link', 'internalLink', 'glossaryTermLink']

const compareRuns = (then: readonly unknown[], now: readonly unknown[]): Compared => {
  const pieces = [then.map(toPiece), now.map(toPiece)] as const
  const differ = (type: string) =>
    !same(...([signs(pieces[0], type), signs(pieces[1], type)] as const))
  if (differ('phone')) return {what: 'phone'}
  if (linkTypes.some(differ)) return {what: 'link'}
  return {texts: [pieces]}
}

const compareLists = (then: readonly unknown[], now: readonly unknown[]): Compared => {
  if (then.length !== now.length) return {what: 'listCount'}
  const compared = then.map((item, index) => compareShapes(item, now[index]))
  const texts: (readonly [readonly Piece[], readonly Piece[]])[] = []
  for (const result of compared) {
    if ('what' in result) return result
    texts.push(...result.texts)
  }
  return {texts}
}

const plainText = (text: string): readonly Piece[] => [{text, marks: '[]', object: false}]

/** Fields of block objects that hold text or blocks; all others must be equal. */
const textFields = ['alt', 'body', 'runs']

/** Of when a step is due: patients act on it by the day, so every change is one of substance. */
const timingChange = (then: unknown, now: unknown): Substance => {
  if (!isRecord(then) || !isRecord(now) || then.relation !== now.relation) return 'date'
  return then.unit === now.unit ? 'number' : 'unit'
}

/**
 * Lays two parsed canonical forms side by side. Whatever is not text (style, list, urgency,
 * targets of links, objects) has to be equal.
 */
export const compareShapes = (then: unknown, now: unknown): Compared => {
  if (typeof then === 'string' && typeof now === 'string')
    return {texts: [[plainText(then), plainText(now)]]}
  if (!isRecord(then) || !isRecord(now)) return {what: 'other'}
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])]
  const differing = names.filter(
    (name) => !textFields.includes(name) && !same(then[name], now[name]),
  )
  if (differing.length > 0)
    return {what: same(differing, ['timing']) ? timingChange(then.timing, now.timing) : 'other'}
  const pairs = textFields.map((name) => [name, then[name], now[name]] as const)
  const texts: (readonly [readonly Piece[], readonly Piece[]])[] = []
  for (const [name, before, after] of pairs) {
    if (same(before, after)) continue
    const compared =
      Array.isArray(before) && Array.isArray(after)
        ? name === 'runs'
          ? compareRuns(before, after)
          : compareLists(before, after)
        : compareShapes(before, after)
    if ('what' in compared) return compared
    texts.push(...compared.texts)
  }
  return {texts}
}
