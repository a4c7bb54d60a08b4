import type {MemoryEntry} from '../memory/memory.types.ts'
import type {XmlLimits} from '../xml/xml-element.types.ts'

export type TmxHeader = {
  readonly sourceLocale: string
  /** Of Preop. */
  readonly toolVersion: string
  /** ISO 8601 instant; left out, the file does not say when it was made. */
  readonly createdAt?: string | undefined
}

export type TmxOptions = XmlLimits & {
  readonly sourceLocale: string
  readonly targetLocale: string
  /** Name of the file, noted as the origin of entries that name none. */
  readonly file?: string | undefined
}

/** A translation unit of a file that gives no pair of texts. */
export type TmxRefusal = {
  /** Its place in the file, from 1. */
  readonly index: number
  readonly tuid?: string | undefined
  readonly line: number
  readonly reason: string
}

export type TmxContent = {
  readonly entries: readonly MemoryEntry[]
  readonly refused: readonly TmxRefusal[]
}
