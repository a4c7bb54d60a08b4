import {TranslateIcon} from '@sanity/icons/Translate'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localeOptions} from '../localized/locale-options.ts'
import {toOptions} from '../options/to-options.ts'
import {bodyMembers} from '../portable-text/body-members.ts'
import {documentRules} from '../studio-validation/document-rules.ts'
import {origins, unitStatuses} from './translation-work-options.ts'

const string = (name: string) => defineField({name, type: 'string'})

const unit = defineArrayMember({
  type: 'object',
  fields: [
    string('path'),
    string('sourceHash'),
    defineField({name: 'sourceSnapshot', type: 'text'}),
    defineField({name: 'target', type: 'text'}),
    defineField({
      name: 'targetBody',
      type: 'array',
      description: 'In place of a target where the unit is an element of a body.',
      of: bodyMembers,
    }),
    defineField({name: 'status', type: 'string', options: {list: toOptions(unitStatuses)}}),
    defineField({name: 'origin', type: 'string', options: {list: toOptions(origins)}}),
    string('translatedBy'),
    defineField({name: 'translatedAt', type: 'datetime'}),
    string('reviewedBy'),
    defineField({name: 'reviewedAt', type: 'datetime'}),
    defineField({
      name: 'ignoredChecks',
      type: 'array',
      of: [defineArrayMember({type: 'object', fields: [string('check'), string('reason')]})],
    }),
    defineField({
      name: 'comments',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            string('by'),
            defineField({name: 'at', type: 'datetime'}),
            defineField({name: 'text', type: 'text'}),
          ],
        }),
      ],
    }),
  ],
  preview: {select: {title: 'path', subtitle: 'status'}},
})

/** Work in progress on one document in one locale. Readers never see it: its id has a dot. */
export const translationWork = defineType({
  name: 'translationWork',
  type: 'document',
  icon: TranslateIcon,
  liveEdit: true,
  readOnly: true,
  validation: documentRules,
  fields: [
    defineField({
      name: 'language',
      title: 'Locale',
      type: 'string',
      options: {list: localeOptions},
    }),
    defineField({
      name: 'source',
      type: 'reference',
      weak: true,
      to: ['procedure', 'banner', 'donation', 'specialty', 'bodyRegion', 'glossaryTerm'].map(
        (type) => ({type}),
      ),
    }),
    defineField({name: 'units', type: 'array', of: [unit]}),
  ],
  preview: {select: {title: 'language'}},
})
