import {type Locale, localeIds} from '@preop/locales'

let current: readonly Locale[] = localeIds
const followers = new Set<() => void>()

/**
 * The locales that the settings show to readers, all until they are known. Kept outside of React:
 * Sanity works out previews in plain functions, which get nothing but the document.
 */
export const enabledLocales = {
  get: (): readonly Locale[] => current,
  set: (locales: readonly Locale[]) => {
    current = locales
    for (const follow of followers) follow()
  },
  follow: (follow: () => void) => {
    followers.add(follow)
    return () => {
      followers.delete(follow)
    }
  },
}
