import type {PlainRecord} from '@preop/schema/rules'

/** What a block holds besides words: a mark around some of them, or an object between them. */
export type InlineItem = {
  readonly kind: 'pair' | 'single'
  /** A decorator, or the type of an annotation or inline object: `strong`, `link`, `phone`. */
  readonly name: string
  /** The same for two items exactly when a reader sees the same. */
  readonly content: string
  /** Of a pair: what spans name it by, a decorator or the key of a definition. */
  readonly mark: string
  /** The object itself, or the definition of an annotation; a decorator has none. */
  readonly value?: PlainRecord | undefined
}

/** An inline item of the source under the number by which a translator places it: `⟦1⟧`. */
export type Code = InlineItem & {
  /** Counted from 1 in each field. */
  readonly number: number
  /** Whether it has to stand in the translation; emphasis may be left out. */
  readonly isRequired: boolean
}

/** One text box of a unit: a block, or the text alternative of an image. */
export type MarkedField = {
  /** The `_key` of the source's block; `alt` for a text alternative. */
  readonly key: string
  /** The source text, its codes as numbered tokens. */
  readonly text: string
  readonly codes: readonly Code[]
}
