import {getLocale, type Locale} from '@preop/locales'

/**
 * Orders things as a dictionary of the locale would.
 *
 * @param toText - what a thing is sorted by
 */
export const byText = <Item>(locale: Locale, toText: (item: Item) => string) => {
  const {compare} = new Intl.Collator(getLocale(locale).formats)
  return (a: Item, b: Item) => compare(toText(a), toText(b))
}
