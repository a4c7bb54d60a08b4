import type {CodeKind} from './exchange.types.ts'

/** What a text says of a code, before it has an id. */
export type CodeSight = {
  readonly kind: CodeKind
  readonly name: string
  readonly content: string
  readonly key?: string | undefined
  readonly isOptional?: boolean | undefined
}

/** Gives each code that is met an id; undefined for one that has no place there. */
export type CodeBook = (sight: CodeSight) => {id: string; like?: string} | undefined
