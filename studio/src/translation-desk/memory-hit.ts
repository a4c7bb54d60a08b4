import type {BodyElement} from '@preop/translation'

/** A text of the translation memory that is like the source at hand, ready to be put in. */
export type MemoryHit = {
  /** From 0 to 100. */
  readonly score: number
  /** Plain texts, to read. */
  readonly source: string
  readonly target: string
  /** In the source’s skeleton; undefined where its codes do not fit. */
  readonly value?: string | BodyElement | undefined
  /** Where it comes from, in words. */
  readonly from: string
}
