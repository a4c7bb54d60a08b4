import {sourceLocale} from '@preop/locales'
import {type LocalizedKind, localizedItemType} from '@preop/schema/rules'

/** A localized field with source text, as the Studio writes it. */
export const sourceItem = (kind: LocalizedKind, value: string) => [
  {_key: sourceLocale, _type: localizedItemType(kind), language: sourceLocale, value},
]
