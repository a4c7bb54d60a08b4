import {BellIcon} from '@sanity/icons/Bell'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localeOptions} from '../localized/locale-options.ts'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {toOptions} from '../options/to-options.ts'
import {sluggedTypes} from '../slug/slugged-types.ts'
import {documentRules} from '../studio-validation/document-rules.ts'
import {severities} from './severities.ts'

const bannerLink = defineType({
  name: 'bannerLink',
  title: 'Link',
  type: 'object',
  fields: [
    localizedField('label', 'String'),
    defineField({
      name: 'reference',
      title: 'Page of this site',
      type: 'reference',
      to: sluggedTypes.map((type) => ({type})),
    }),
    defineField({
      name: 'href',
      title: 'Or an address',
      type: 'string',
      description: 'A full address that starts with https:// or mailto:',
    }),
  ],
  preview: {select: {label: 'label'}, prepare: ({label}) => ({title: sourceOf(label)})},
})

const referencesTo = (name: string, type: string) =>
  defineField({name, type: 'array', of: [defineArrayMember({type: 'reference', to: [{type}]})]})

const banner = defineType({
  name: 'banner',
  type: 'document',
  icon: BellIcon,
  validation: documentRules,
  fields: [
    defineField({name: 'name', title: 'Internal name', type: 'string'}),
    defineField({name: 'severity', type: 'string', options: {list: toOptions(severities)}}),
    localizedField('message', 'Text'),
    defineField({name: 'links', type: 'array', of: [defineArrayMember({type: 'bannerLink'})]}),
    defineField({
      name: 'schedule',
      type: 'object',
      fields: [
        defineField({name: 'start', type: 'datetime'}),
        defineField({name: 'end', type: 'datetime'}),
        defineField({
          name: 'timeZone',
          type: 'string',
          description: 'The zone readers are told the times in, such as America/Chicago.',
        }),
      ],
    }),
    defineField({
      name: 'targets',
      title: 'Where it shows',
      type: 'object',
      fields: [
        defineField({name: 'wholeSite', type: 'boolean'}),
        defineField({
          name: 'locales',
          type: 'array',
          description: 'None means all.',
          of: [defineArrayMember({type: 'string'})],
          options: {list: localeOptions},
        }),
        referencesTo('specialties', 'specialty'),
        referencesTo('procedures', 'procedure'),
        defineField({name: 'donationPages', type: 'boolean'}),
      ],
    }),
    defineField({name: 'order', type: 'number', description: 'Lower numbers come first.'}),
    defineField({
      name: 'dismissible',
      type: 'boolean',
      description: 'Readers may hide it. Never for an emergency.',
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'severity'}},
})

/** A message at the top of pages, and its links. */
export const bannerTypes = [banner, bannerLink]
