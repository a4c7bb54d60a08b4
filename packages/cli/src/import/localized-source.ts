import {sourceLocale} from '@preop/locales'
import {type LocalizedKind, localizedItemType} from '@preop/schema/rules'

/** A localized field that holds source text only. */
export const localizedSource = (kind: LocalizedKind, value: unknown) => [
  {_key: sourceLocale, _type: localizedItemType(kind), language: sourceLocale, value},
]
