import type {Direction, Locale} from '@preop/locales'
import type {Freshness} from '../freshness-of.ts'
import type {Notice, Origin} from '../localized.types.ts'

/** Who made a translation, from what, and who approved it: user ids, ISO 8601 instants. */
export type AuditedProvenance = {
  readonly origin: Origin
  readonly translatedBy: string
  readonly translatedAt: string
  readonly reviewedBy: string | null
  readonly reviewedAt: string | null
  /** Whether the reviewer is somebody other than the producer. */
  readonly reviewed: boolean
  /** The source text that was translated, and its hash. */
  readonly sourceText: string
  readonly sourceHash: string
  readonly meaningUnchanged: {
    readonly by: string
    readonly at: string
    readonly sourceHash: string
  } | null
}

/** One unit as an audit states it. Texts are readable, hashes are of the canonical form. */
export type AuditedUnit = {
  readonly path: string
  readonly safetyCritical: boolean
  readonly source: {readonly text: string; readonly hash: string}
  /** What readers of the locale get. */
  readonly shown: {
    readonly text: string
    readonly language: Locale
    readonly direction: Direction
    readonly notice: Notice
  }
  /** What is stored in the locale, shown or withheld; without provenance nothing is known of it. */
  readonly translation: {
    readonly text: string
    readonly hash: string
    readonly provenance: AuditedProvenance | null
  } | null
  /** Null when there is no translation. */
  readonly freshness: Freshness | null
}
