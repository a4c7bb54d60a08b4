import type {Locale} from '@preop/locales'
import type {Me} from '../use-me.ts'

/** Whether somebody may write translations into a locale. The lake decides; this only says so early. */
export const canWriteLocale = ({roles, locales}: Me, locale: Locale): boolean =>
  !roles.every((role) => role === 'viewer') && (locales === undefined || locales.includes(locale))
