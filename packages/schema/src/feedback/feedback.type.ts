import {CommentIcon} from '@sanity/icons/Comment'
import {defineField, defineType} from 'sanity'
import {localeOptions} from '../localized/locale-options.ts'
import {toOptions} from '../options/to-options.ts'
import {documentRules} from '../studio-validation/document-rules.ts'
import {feedbackReasons} from './feedback-reasons.ts'

/** What a reader said of a page: its id has a dot, so that nobody reads it without a token. */
export const feedback = defineType({
  name: 'feedback',
  type: 'document',
  icon: CommentIcon,
  liveEdit: true,
  readOnly: true,
  validation: documentRules,
  fields: [
    defineField({name: 'page', type: 'reference', weak: true, to: [{type: 'procedure'}]}),
    defineField({name: 'locale', type: 'string', options: {list: localeOptions}}),
    defineField({name: 'helpful', type: 'boolean'}),
    defineField({name: 'reason', type: 'string', options: {list: toOptions(feedbackReasons)}}),
    defineField({name: 'comment', type: 'text', description: 'Off by default; kept for 90 days.'}),
  ],
  preview: {
    select: {helpful: 'helpful', reason: 'reason', locale: 'locale'},
    prepare: ({helpful, reason, locale}) => ({
      title: helpful === true ? 'Helpful' : `Not helpful: ${reason ?? 'no reason'}`,
      subtitle: String(locale),
    }),
  },
})
