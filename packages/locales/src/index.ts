export {getLocale} from './get-locale.ts'
export {isLocale} from './is-locale.ts'
export {
  type Direction,
  type Locale,
  type LocaleDefinition,
  localeIds,
  locales,
  sourceLocale,
} from './locales.ts'
