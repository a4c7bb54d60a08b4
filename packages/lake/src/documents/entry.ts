import {isRecord} from '../is-record.ts'
import type {LakeDocument} from './lake-document.ts'
import {parseStoredDocument} from './parse-stored-document.ts'

/** One document in memory: what the indexes need at once, the rest parsed when first asked for. */
export type Entry = {
  readonly id: string
  readonly type: string
  readonly slug: string | null
  readonly document: () => LakeDocument
}

/** The value the `slug.current` index holds; null when a query on it could never match. */
export const slugOf = (document: Readonly<Record<string, unknown>>): string | null =>
  isRecord(document.slug) && typeof document.slug.current === 'string'
    ? document.slug.current
    : null

/** An entry over stored JSON, parsed on first use, so that opening a large dataset stays quick. */
export const entryFromJson = (
  id: string,
  type: string,
  slug: string | null,
  json: string,
): Entry => {
  let text = json
  let parsed: LakeDocument | undefined
  return {
    id,
    type,
    slug,
    document: () => {
      if (!parsed) {
        parsed = parseStoredDocument(text)
        text = ''
      }
      return parsed
    },
  }
}
