/**
 * A unit as text with numbered codes in place of marks and inline objects:
 * `Call <1>at once</1>, see <2/>.` A backslash before `<` or `\` makes it a plain character. The
 * blocks of a care card or timed step are parted by U+2029.
 */
export type UnitText = {
  readonly text: string
  /** What each code stands for, as canonical JSON; code 1 is the first. */
  readonly codes: readonly string[]
}

/** A piece of a text with codes. */
export type UnitTextPart =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'open' | 'close' | 'single'; readonly code: number}
  | {readonly kind: 'nextBlock'}
