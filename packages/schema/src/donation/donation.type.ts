import {HeartIcon} from '@sanity/icons/Heart'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {toOptions} from '../options/to-options.ts'
import {documentRules} from '../studio-validation/document-rules.ts'
import {frequencies, providerMethods, providerParameters} from './donation-options.ts'

const provider = defineField({
  name: 'provider',
  type: 'object',
  description: 'Who takes the gift: donors are handed over, we see no payment.',
  fields: [
    defineField({name: 'name', type: 'string'}),
    defineField({
      name: 'actionUrl',
      title: 'Address',
      type: 'string',
      description: 'https, at a host the settings allow.',
    }),
    defineField({name: 'method', type: 'string', options: {list: [...providerMethods]}}),
    defineField({
      name: 'parameters',
      title: 'Parameter names',
      type: 'object',
      fields: providerParameters.map((name) => defineField({name, type: 'string'})),
    }),
  ],
})

const goal = defineField({
  name: 'goal',
  type: 'object',
  fields: [
    defineField({name: 'target', type: 'number'}),
    defineField({name: 'raised', type: 'number'}),
    defineField({name: 'currency', type: 'string'}),
    defineField({name: 'asOf', title: 'Counted on', type: 'date'}),
  ],
})

/** An appeal. */
export const donation = defineType({
  name: 'donation',
  title: 'Appeal',
  type: 'document',
  icon: HeartIcon,
  validation: documentRules,
  fields: [
    localizedField('title', 'String'),
    localizedField('slug', 'Slug'),
    localizedField('summary', 'Text', {title: 'Donation line'}),
    localizedField('story', 'PortableText'),
    defineField({
      name: 'suggestedAmounts',
      type: 'array',
      of: [defineArrayMember({type: 'suggestedAmount'})],
    }),
    defineField({
      name: 'frequencies',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: toOptions(frequencies)},
    }),
    defineField({name: 'designation', type: 'string'}),
    defineField({name: 'taxNotes', type: 'array', of: [defineArrayMember({type: 'taxNote'})]}),
    provider,
    goal,
    defineField({name: 'start', type: 'datetime'}),
    defineField({name: 'end', type: 'datetime'}),
  ],
  preview: {
    select: {title: 'title', summary: 'summary'},
    prepare: ({title, summary}) => ({title: sourceOf(title), subtitle: sourceOf(summary)}),
  },
})
