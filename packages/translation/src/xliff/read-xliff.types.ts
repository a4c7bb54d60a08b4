import type {Fragment} from './exchange.types.ts'

export type ReadState = 'initial' | 'translated' | 'reviewed' | 'final'

/** A piece of a unit as a tool left it: ours, or one that it cut. */
export type ReadSegment = {
  readonly id: string | undefined
  /** White space and the like between segments, which a tool need not translate. */
  readonly isIgnorable: boolean
  readonly source: Fragment
  readonly target?: Fragment | undefined
  /** As the file says it; undefined when it says nothing. */
  readonly state?: ReadState | undefined
  /** Position of the target among those of its unit, from 1. */
  readonly order?: number | undefined
}

export type ReadUnit = {
  readonly path: string
  readonly line: number
  readonly sourceHash?: string | undefined
  readonly targetHash?: string | undefined
  readonly segments: readonly ReadSegment[]
  /** What is wrong with it, in words; such a unit is not imported. */
  readonly faults: readonly string[]
}

export type ReadFile = {
  /** Id of the document, as the file names it. */
  readonly original: string
  readonly sourceLocale: string
  readonly targetLocale: string | undefined
  readonly revision?: string | undefined
  readonly units: readonly ReadUnit[]
}

export type ReadXliff = {
  readonly version: '1.2' | '2.0' | '2.1'
  readonly files: readonly ReadFile[]
}
