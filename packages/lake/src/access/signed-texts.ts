import type {LocalizedItem} from '../documents/localized-items.ts'
import {isRecord} from '../is-record.ts'

type Fields = Readonly<Record<string, unknown>>

/** A translated text with what is recorded of it: who made it, from what, who approved it. */
export type SignedText = {
  readonly language: string
  /** The record, without the key it stands under and without an editor's mark. */
  readonly record: Fields
  /** A text, or the elements of that key. Keys are left out: moving a text signs nothing. */
  readonly text: unknown
  /** An editor's word that a change of the source leaves the meaning. */
  readonly mark: unknown
}

const withoutKey = ({_key, ...fields}: Fields): Fields => fields

const records = (list: unknown): readonly Fields[] =>
  Array.isArray(list) ? list.filter(isRecord) : []

const textUnder = (key: unknown, value: unknown): unknown =>
  Array.isArray(value)
    ? records(value)
        .filter(({_key}) => _key === key)
        .map(withoutKey)
    : value

/** The texts of one locale's item, one for each record in `l10n.units`. */
export const signedTexts = ({language, item}: LocalizedItem): readonly SignedText[] =>
  records(isRecord(item.l10n) ? item.l10n.units : []).map((unit) => {
    const {meaningUnchanged, ...record} = withoutKey(unit)
    return {
      language,
      record,
      text: textUnder(unit._key, item.value),
      mark: meaningUnchanged ?? undefined,
    }
  })
