/**
 * The one owner of the locale list. Types, options, routes and tests derive from it.
 *
 * - `id`: BCP 47 tag, used in URLs, `lang` attributes and localized items.
 * - `formats`: BCP 47 tag handed to `Intl` for dates, numbers, lists and collation.
 * - `openGraph`: the form `og:locale` wants.
 */
export const locales = [
  {id: 'en', endonym: 'English', dir: 'ltr', formats: 'en-US', openGraph: 'en_US'},
  {id: 'fr', endonym: 'Français', dir: 'ltr', formats: 'fr-FR', openGraph: 'fr_FR'},
  {id: 'de', endonym: 'Deutsch', dir: 'ltr', formats: 'de-DE', openGraph: 'de_DE'},
  {id: 'it', endonym: 'Italiano', dir: 'ltr', formats: 'it-IT', openGraph: 'it_IT'},
  {id: 'pt', endonym: 'Português', dir: 'ltr', formats: 'pt-BR', openGraph: 'pt_BR'},
  {id: 'ru', endonym: 'Русский', dir: 'ltr', formats: 'ru-RU', openGraph: 'ru_RU'},
  {id: 'ar', endonym: 'العربية', dir: 'rtl', formats: 'ar-EG', openGraph: 'ar_AR'},
] as const

export type LocaleDefinition = (typeof locales)[number]
export type Locale = LocaleDefinition['id']
export type Direction = LocaleDefinition['dir']

/** Content is written in this locale and translated from it; every fallback ends here. */
export const sourceLocale: Locale = 'en'

export const localeIds: readonly Locale[] = locales.map(({id}) => id)
