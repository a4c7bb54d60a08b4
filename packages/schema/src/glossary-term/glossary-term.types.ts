import {BookIcon} from '@sanity/icons/Book'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {documentRules} from '../studio-validation/document-rules.ts'

const glossarySynonym = defineType({
  name: 'glossarySynonym',
  title: 'Synonym',
  type: 'object',
  fields: [localizedField('name', 'String')],
  preview: {select: {name: 'name'}, prepare: ({name}) => ({title: sourceOf(name)})},
})

const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  icon: BookIcon,
  validation: documentRules,
  fields: [
    localizedField('term', 'String'),
    localizedField('definition', 'Text'),
    defineField({
      name: 'synonyms',
      type: 'array',
      of: [defineArrayMember({type: 'glossarySynonym'})],
    }),
  ],
  preview: {
    select: {term: 'term', definition: 'definition'},
    prepare: ({term, definition}) => ({title: sourceOf(term), subtitle: sourceOf(definition)}),
  },
})

/** A medical word in plain words, and its synonyms. */
export const glossaryTermTypes = [glossaryTerm, glossarySynonym]
