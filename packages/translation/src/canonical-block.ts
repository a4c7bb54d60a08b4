import {isRecord} from './is-record.ts'

type Json = unknown
type CanonicalRun =
  | {readonly text: string; readonly marks: readonly Json[]}
  | {readonly inline: Json; readonly marks: readonly Json[]}

/** A Portable Text block as editors store it; fields are checked here, not trusted. */
export type BlockLike = Readonly<Record<string, unknown>> & {readonly _type: 'block'}

export const isBlockLike = (value: unknown): value is BlockLike =>
  isRecord(value) && value._type === 'block'

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const marksOf = (
  child: Readonly<Record<string, unknown>>,
  definitions: ReadonlyMap<unknown, Json>,
): readonly Json[] => {
  const byText = new Map(
    list(child.marks).map((mark) => {
      const content = definitions.get(mark) ?? mark
      return [JSON.stringify(content), content]
    }),
  )
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content)
}

const runsOf = (
  block: BlockLike,
  canonicalValue: (value: unknown) => Json,
): readonly CanonicalRun[] => {
  const definitions = new Map(
    list(block.markDefs)
      .filter(isRecord)
      .map((definition) => [definition._key, canonicalValue(definition)]),
  )
  const runs: CanonicalRun[] = []
  for (const child of list(block.children).filter(isRecord)) {
    const marks = marksOf(child, definitions)
    if (child._type !== 'span') {
      const {marks: _marks, ...inline} = child
      runs.push({inline: canonicalValue(inline), marks})
      continue
    }
    const text = typeof child.text === 'string' ? child.text : ''
    if (text === '') continue
    const last = runs.at(-1)
    if (last && 'text' in last && JSON.stringify(last.marks) === JSON.stringify(marks)) {
      runs[runs.length - 1] = {text: last.text + text, marks}
    } else runs.push({text, marks})
  }
  return runs
}

/**
 * A block without what no reader can see: keys, the cut into spans, the order of marks.
 *
 * @param canonicalValue - the canonical form of anything nested (mark definitions, inline objects)
 */
export const canonicalBlock = (
  block: BlockLike,
  canonicalValue: (value: unknown) => Json,
): Json => {
  const listItem = typeof block.listItem === 'string' ? block.listItem : undefined
  const level = typeof block.level === 'number' ? block.level : 1
  return {
    _type: 'block',
    style: typeof block.style === 'string' ? block.style : 'normal',
    ...(listItem === undefined ? {} : {listItem, level}),
    // Normalized after merging: a letter and its accent may sit in two spans.
    runs: runsOf(block, canonicalValue).map((run) =>
      'text' in run ? {text: canonicalValue(run.text), marks: run.marks} : run,
    ),
  }
}
