import {defineArrayMember, defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {toOptions} from '../options/to-options.ts'
import {schemaOrgTypes} from './procedure-options.ts'

const named = (name: string, title: string) =>
  defineType({
    name,
    title,
    type: 'object',
    fields: [localizedField('name', 'String')],
    preview: {select: {name: 'name'}, prepare: ({name: field}) => ({title: sourceOf(field)})},
  })

const procedureName = defineType({
  name: 'procedureName',
  title: 'Name',
  type: 'object',
  fields: [
    localizedField('name', 'String'),
    defineField({
      name: 'alsoCalled',
      type: 'array',
      of: [defineArrayMember({type: 'procedureAlias'})],
    }),
    defineField({
      name: 'schemaOrgType',
      title: 'Type for search engines',
      type: 'string',
      options: {list: toOptions(schemaOrgTypes)},
    }),
  ],
  preview: {
    select: {name: 'name', schemaOrgType: 'schemaOrgType'},
    prepare: ({name, schemaOrgType}) => ({title: sourceOf(name), subtitle: String(schemaOrgType)}),
  },
})

const faq = defineType({
  name: 'faq',
  title: 'Question and answer',
  type: 'object',
  fields: [localizedField('question', 'String'), localizedField('answer', 'PortableText')],
  preview: {
    select: {question: 'question'},
    prepare: ({question}) => ({title: sourceOf(question)}),
  },
})

const citationSource = defineType({
  name: 'citationSource',
  title: 'Reference',
  type: 'object',
  fields: [
    defineField({name: 'title', type: 'string'}),
    defineField({name: 'authors', type: 'string'}),
    defineField({name: 'publisher', type: 'string'}),
    defineField({name: 'year', type: 'number'}),
    defineField({name: 'url', title: 'Address', type: 'string'}),
    defineField({name: 'doi', title: 'DOI', type: 'string'}),
    defineField({name: 'pmid', title: 'PMID', type: 'string'}),
    defineField({name: 'accessedOn', type: 'date'}),
  ],
  preview: {select: {title: 'title', subtitle: 'url'}},
})

const procedureImage = defineType({
  name: 'procedureImage',
  title: 'Image',
  type: 'image',
  fields: [
    localizedField('alt', 'String', {title: 'Text alternative'}),
    defineField({
      name: 'decorative',
      type: 'boolean',
      description: 'The image says nothing that the text does not.',
    }),
  ],
})

/** The parts only a procedure has. */
export const procedureParts = [
  procedureName,
  named('procedureAlias', 'Also called'),
  named('condition', 'Condition treated'),
  faq,
  citationSource,
  procedureImage,
]
