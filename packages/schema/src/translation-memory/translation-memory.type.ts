import {DatabaseIcon} from '@sanity/icons/Database'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localeOptions} from '../localized/locale-options.ts'
import {documentRules} from '../studio-validation/document-rules.ts'

const string = (name: string) => defineField({name, type: 'string'})

const locale = (name: string, title: string) =>
  defineField({name, title, type: 'string', options: {list: localeOptions}})

const entry = defineArrayMember({
  type: 'object',
  fields: [
    defineField({name: 'source', type: 'text'}),
    defineField({name: 'target', type: 'text'}),
    defineField({
      name: 'codes',
      type: 'array',
      description: 'What the codes of the source stand for, the first one’s first.',
      of: [defineArrayMember({type: 'string'})],
    }),
  ],
  preview: {select: {title: 'source', subtitle: 'target'}},
})

/**
 * A part of an imported translation memory, for the translation desk. Readers never see it: its id
 * has a dot.
 */
export const translationMemory = defineType({
  name: 'translationMemory',
  type: 'document',
  icon: DatabaseIcon,
  liveEdit: true,
  readOnly: true,
  validation: documentRules,
  fields: [
    string('title'),
    locale('sourceLocale', 'Source locale'),
    locale('targetLocale', 'Target locale'),
    defineField({name: 'importedAt', type: 'datetime'}),
    string('importedBy'),
    defineField({
      name: 'parts',
      type: 'number',
      description: 'How many documents the file was divided into.',
    }),
    defineField({name: 'entries', type: 'array', of: [entry]}),
  ],
  preview: {select: {title: 'title', subtitle: 'targetLocale'}},
})
