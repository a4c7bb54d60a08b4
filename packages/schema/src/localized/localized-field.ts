import {defineField} from 'sanity'
import {type LocalizedKind, localizedFieldType} from './localized-kinds.ts'

type Options = {title?: string; description?: string; group?: string; fieldset?: string}

/**
 * A field with one value a locale.
 *
 * @param kind - what it holds in each locale
 */
export const localizedField = (name: string, kind: LocalizedKind, options: Options = {}) =>
  defineField({name, type: localizedFieldType(kind), ...options})
