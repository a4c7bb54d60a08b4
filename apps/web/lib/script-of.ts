import type {Locale} from '@preop/locales'

const scripts = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
] as const

/** The script of a letter, as ISO 15924 names it; Latin for all that has no alphabet of its own here. */
export const scriptOf = (letter: string): string =>
  scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Latn'

/** The script that a locale is written in. */
export const scriptOfLocale = (locale: Locale): string =>
  new Intl.Locale(locale).maximize().script ?? 'Latn'
