import {locales} from '@preop/locales'

const list = new Intl.ListFormat('en', {type: 'conjunction'})

/** Locales by their own names, as one phrase: "Deutsch and Français". */
export const localeNames = (ids: readonly string[]): string =>
  list.format(ids.map((id) => locales.find((locale) => locale.id === id)?.endonym ?? id))
