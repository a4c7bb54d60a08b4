import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {toOptions} from '../options/to-options.ts'
import {documentRules} from '../studio-validation/document-rules.ts'
import {careSettings, procedureTypes} from './procedure-options.ts'

const arrayOf = (name: string, type: string, group: string, title?: string) =>
  defineField({name, title, type: 'array', of: [defineArrayMember({type})], group})

const referencesTo = (name: string, type: string, group: string, title?: string) =>
  defineField({
    name,
    title,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type}]})],
    group,
  })

/** A page about one procedure, or about a few that are offered together. */
export const procedure = defineType({
  name: 'procedure',
  type: 'document',
  icon: ClipboardIcon,
  validation: documentRules,
  groups: [
    {name: 'page', title: 'Page', default: true},
    {name: 'facts', title: 'Facts'},
    {name: 'evidence', title: 'Evidence and review'},
    {name: 'search', title: 'Search engines'},
  ],
  fields: [
    localizedField('title', 'String', {group: 'page'}),
    localizedField('slug', 'Slug', {group: 'page'}),
    localizedField('summary', 'Text', {
      group: 'page',
      description: 'What it is, in one or two sentences.',
    }),
    arrayOf('sections', 'section', 'page'),
    arrayOf('faqs', 'faq', 'page', 'Questions and answers'),
    defineField({name: 'image', type: 'procedureImage', group: 'page'}),
    arrayOf('names', 'procedureName', 'facts'),
    arrayOf('conditions', 'condition', 'facts', 'Conditions treated'),
    defineField({
      name: 'settings',
      title: 'Setting',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: toOptions(careSettings)},
      group: 'facts',
    }),
    localizedField('stay', 'String', {group: 'facts', title: 'Time in hospital'}),
    localizedField('returnToActivity', 'String', {group: 'facts'}),
    defineField({
      name: 'procedureType',
      title: 'Type for search engines',
      type: 'string',
      options: {list: toOptions(procedureTypes)},
      group: 'facts',
    }),
    referencesTo('specialties', 'specialty', 'facts'),
    referencesTo('bodyRegions', 'bodyRegion', 'facts'),
    referencesTo('related', 'procedure', 'facts', 'Related procedures'),
    arrayOf('references', 'citationSource', 'evidence'),
    defineField({
      name: 'medicalReviewer',
      type: 'reference',
      to: [{type: 'person'}],
      group: 'evidence',
    }),
    defineField({name: 'lastReviewed', type: 'date', group: 'evidence'}),
    defineField({name: 'nextReviewDue', type: 'date', group: 'evidence'}),
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
