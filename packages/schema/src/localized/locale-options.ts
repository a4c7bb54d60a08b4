import {locales} from '@preop/locales'

/** The locales as an editor chooses them, each in its own name. */
export const localeOptions = locales.map(({id, endonym}) => ({value: id, title: endonym}))
