import type {ComponentType} from 'react'
import {defineType} from 'sanity'
import {documentRules} from '../studio-validation/document-rules.ts'
import {localizedField} from './localized-field.ts'
import {sourceOf} from './source-of.ts'

/** A document that groups procedures: a name, an address, a description. */
export const namedPage = (name: string, title: string, icon: ComponentType) =>
  defineType({
    name,
    title,
    type: 'document',
    icon,
    validation: documentRules,
    fields: [
      localizedField('name', 'String'),
      localizedField('slug', 'Slug'),
      localizedField('description', 'Text'),
    ],
    preview: {select: {name: 'name'}, prepare: ({name: field}) => ({title: sourceOf(field)})},
  })
