import {getLocale, type Locale} from '@preop/locales'

/**
 * The letter under which a title stands in an index: its first, in upper case, without accent
 * where the alphabet has none of its own (É under E, but Й by itself).
 *
 * @returns `#` for titles that start with no letter
 */
export const letterOf = (title: string, locale: Locale): string => {
  const {formats} = getLocale(locale)
  const first = title.match(/\p{Letter}|\p{Number}/u)?.[0] ?? ''
  if (!/\p{Letter}/u.test(first)) return '#'
  const letter = first.toLocaleUpperCase(formats)
  const plain = letter.normalize('NFD').replace(/\p{Mark}/gu, '')
  const same = new Intl.Collator(formats, {sensitivity: 'base'}).compare(letter, plain) === 0
  return same ? plain : letter
}
