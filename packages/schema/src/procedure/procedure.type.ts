import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {toOptions} from '../options/to-options.ts'
import {documentRules} from '../studio-validation/document-rules.ts'
import {careSettings, procedureTypes} from './procedure-options.ts'

type Place = {group: string; fieldset?: string; title?: string}

const fact = {group: 'page', fieldset: 'facts'}

const arrayOf = (name: string, type: string, place: Place) =>
  defineField({name, type: 'array', of: [defineArrayMember({type})], ...place})

const referencesTo = (name: string, type: string, place: Place) =>
  defineField({
    name,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type}]})],
    ...place,
  })

/** A page about one procedure, or about a few that are offered together. */
export const procedure = defineType({
  name: 'procedure',
  type: 'document',
  icon: ClipboardIcon,
  validation: documentRules,
  groups: [
    {name: 'page', title: 'Page', default: true},
    {name: 'sections', title: 'Sections'},
    {name: 'people', title: 'People and review'},
    {name: 'search', title: 'Search and sharing'},
  ],
  fieldsets: [
    {
      name: 'facts',
      title: 'Facts',
      description: 'What the box beside the text and the lists of procedures say.',
      group: 'page',
      options: {collapsible: true, collapsed: false},
    },
  ],
  fields: [
    localizedField('title', 'String', {group: 'page'}),
    localizedField('slug', 'Slug', {
      group: 'page',
      description: 'The last part of the address, such as knee-replacement.',
    }),
    localizedField('summary', 'Text', {
      group: 'page',
      description: 'What it is, in one or two sentences.',
    }),
    defineField({name: 'image', type: 'procedureImage', group: 'page'}),
    arrayOf('names', 'procedureName', fact),
    arrayOf('conditions', 'condition', {...fact, title: 'Conditions treated'}),
    defineField({
      name: 'settings',
      title: 'Setting',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: toOptions(careSettings)},
      ...fact,
    }),
    localizedField('stay', 'String', {...fact, title: 'Time in hospital'}),
    localizedField('returnToActivity', 'String', fact),
    referencesTo('specialties', 'specialty', fact),
    referencesTo('bodyRegions', 'bodyRegion', fact),
    referencesTo('related', 'procedure', {...fact, title: 'Related procedures'}),
    arrayOf('sections', 'section', {group: 'sections'}),
    arrayOf('faqs', 'faq', {group: 'sections', title: 'Questions and answers'}),
    defineField({
      name: 'medicalReviewer',
      type: 'reference',
      to: [{type: 'person'}],
      group: 'people',
    }),
    defineField({name: 'lastReviewed', type: 'date', group: 'people'}),
    defineField({name: 'nextReviewDue', type: 'date', group: 'people'}),
    arrayOf('references', 'citationSource', {group: 'people'}),
    defineField({
      name: 'seo',
      title: 'Search result',
      type: 'object',
      group: 'search',
      fields: [
        localizedField('metaTitle', 'String', {title: 'Title'}),
        localizedField('metaDescription', 'Text', {title: 'Description'}),
      ],
    }),
    defineField({
      name: 'procedureType',
      title: 'Type for search engines',
      type: 'string',
      options: {list: toOptions(procedureTypes)},
      group: 'search',
    }),
  ],
  preview: {
    select: {title: 'title', summary: 'summary', media: 'image'},
    prepare: ({title, summary, media}) => ({
      title: sourceOf(title),
      subtitle: sourceOf(summary),
      media,
    }),
  },
})
