import {type Locale, type LocaleDefinition, locales} from './locales.ts'

const definitions = new Map<Locale, LocaleDefinition>(
  locales.map((definition) => [definition.id, definition]),
)

/**
 * The definition of a locale.
 *
 * @param id - a locale that Preop knows
 * @throws Error if the list and its type have drifted apart
 */
export const getLocale = (id: Locale): LocaleDefinition => {
  const definition = definitions.get(id)
  if (!definition)
    throw new Error(`Unknown locale "${id}". Add it to packages/locales/src/locales.ts.`)
  return definition
}
