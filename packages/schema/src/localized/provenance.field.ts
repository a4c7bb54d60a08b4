import {defineArrayMember, defineField} from 'sanity'
import {toOptions} from '../options/to-options.ts'
import {origins} from '../translation-work/translation-work-options.ts'

const userId = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'string',
    description: 'A user id, never a name: published documents are public.',
  })

const unit = defineArrayMember({
  type: 'object',
  fields: [
    defineField({name: 'sourceHash', type: 'string'}),
    defineField({name: 'source', type: 'text'}),
    defineField({name: 'origin', type: 'string', options: {list: toOptions(origins)}}),
    userId('translatedBy', 'Translated by'),
    defineField({name: 'translatedAt', type: 'datetime'}),
    userId('reviewedBy', 'Reviewed by'),
    defineField({name: 'reviewedAt', type: 'datetime'}),
    defineField({
      name: 'meaningUnchanged',
      type: 'object',
      fields: [
        userId('by', 'By'),
        defineField({name: 'at', type: 'datetime'}),
        defineField({name: 'sourceHash', type: 'string'}),
      ],
    }),
  ],
})

/** Which source text each unit was translated from, by whom, and who approved it. Never typed in. */
export const provenanceField = defineField({
  name: 'l10n',
  title: 'Provenance',
  type: 'object',
  hidden: true,
  readOnly: true,
  fields: [defineField({name: 'units', type: 'array', of: [unit]})],
})
