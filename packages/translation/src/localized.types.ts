import type {Direction, Locale} from '@preop/locales'

/** Who or what wrote a translation; says nothing on whether anybody approved it. */
export type Origin = 'human' | 'machine' | 'memory'

/** Provenance of one translated unit, as stored in `l10n.units` of a localized item. */
export type L10nUnit = {
  /** `value` for a string field; for a body the `_key` of the source's element. */
  readonly _key: string
  /** `v1:` and the SHA-256 of `source`, in hex. */
  readonly sourceHash: string
  /** Canonical form of the source value that was translated. */
  readonly source: string
  readonly origin: Origin
  /** A user id, never a name: published documents are public. */
  readonly translatedBy: string
  /** ISO 8601 instant. */
  readonly translatedAt: string
  readonly reviewedBy?: string | null | undefined
  readonly reviewedAt?: string | null | undefined
  readonly meaningUnchanged?:
    | {readonly by: string; readonly at: string; readonly sourceHash: string}
    | null
    | undefined
}

/** One locale's item of an internationalized array (version 5 shape). */
export type LocalizedItem<T> = {
  readonly language: string
  readonly value?: T | null | undefined
  readonly l10n?: {readonly units?: readonly L10nUnit[] | null | undefined} | null | undefined
}

export type LocalizedString = readonly LocalizedItem<string>[]

/** What every top-level element of a body has, block or block object. */
export type BodyElement = {readonly _type: string; readonly _key: string}

export type LocalizedBody<E extends BodyElement = BodyElement> = readonly LocalizedItem<
  readonly E[]
>[]

export type Span = {
  readonly _type: 'span'
  readonly _key?: string | undefined
  readonly text: string
  readonly marks?: readonly string[] | null | undefined
}

/** One Portable Text block: runs of text and inline objects. */
export type Block = BodyElement & {
  readonly _type: 'block'
  readonly style?: string | null | undefined
  readonly listItem?: string | null | undefined
  readonly level?: number | null | undefined
  readonly markDefs?: readonly BodyElement[] | null | undefined
  readonly children: readonly (Span | BodyElement)[]
}

/**
 * - `none`: current translation, or the source in its own locale
 * - `wording`: translation shown, the source changed in wording only
 * - `changed`: source shown, because the translation may no longer say the same
 * - `missing`: source shown, because there is no translation
 */
export type Notice = 'none' | 'wording' | 'changed' | 'missing'

/** The text a reader gets, in which language, and what the reader has to be told about it. */
export type Resolved<T> = {
  readonly value: T
  readonly lang: Locale
  readonly dir: Direction
  readonly notice: Notice
  readonly origin?: Origin
  readonly reviewed?: boolean
  /** ISO 8601 instant. */
  readonly translatedAt?: string
}
