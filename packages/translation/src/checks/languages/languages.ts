import type {Locale} from '@preop/locales'
import {ar} from './ar.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'
import type {Language} from './language.types.ts'
import {pt} from './pt.ts'
import {ru} from './ru.ts'

/** What the checks know of each locale's language; a new locale does not compile without. */
export const languages: Readonly<Record<Locale, Language>> = {en, fr, de, it, pt, ru, ar}
