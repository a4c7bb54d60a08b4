import type {Locale} from '@preop/locales'
import {useSyncExternalStore} from 'react'
import {enabledLocales} from './enabled-locales.ts'

/** The locales that the settings show to readers; the source locale is always among them. */
export const useEnabledLocales = (): readonly Locale[] =>
  useSyncExternalStore(enabledLocales.follow, enabledLocales.get)
