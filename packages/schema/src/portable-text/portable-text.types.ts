import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {ImageIcon} from '@sanity/icons/Image'
import {LinkIcon} from '@sanity/icons/Link'
import {MasterDetailIcon} from '@sanity/icons/MasterDetail'
import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from 'sanity'
import {toOptions} from '../options/to-options.ts'
import {bodyTexts} from '../rules/plain-text.ts'
import {dialLines} from '../site-settings/phone-lines.ts'
import {sluggedTypes} from '../slug/slugged-types.ts'
import {heldMembers} from './body-members.ts'
import {timedStep} from './timed-step.type.ts'
import {urgencies} from './urgencies.ts'

const link = defineType({
  name: 'link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      // Not Sanity's `url`: the rules own which addresses are safe.
      type: 'string',
      description: 'A full address that starts with https:// or mailto:',
    }),
  ],
})

const internalLink = defineType({
  name: 'internalLink',
  title: 'Link to a page',
  type: 'object',
  icon: MasterDetailIcon,
  fields: [
    defineField({
      name: 'reference',
      title: 'Page',
      type: 'reference',
      weak: true,
      to: sluggedTypes.map((type) => ({type})),
    }),
  ],
})

const glossaryTermLink = defineType({
  name: 'glossaryTermLink',
  title: 'Glossary term',
  type: 'object',
  icon: TagIcon,
  fields: [
    defineField({name: 'term', type: 'reference', weak: true, to: [{type: 'glossaryTerm'}]}),
  ],
})

const citation = defineType({
  name: 'citation',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'source',
      type: 'string',
      description: 'The key of an entry in the references of this document.',
    }),
  ],
  preview: {select: {title: 'source'}},
})

const phone = defineType({
  name: 'phone',
  title: 'Phone number',
  type: 'object',
  fields: [
    defineField({
      name: 'line',
      type: 'string',
      options: {list: toOptions(dialLines)},
      description: 'The number comes from the settings.',
    }),
  ],
  preview: {
    select: {line: 'line'},
    prepare: ({line}) => ({title: line ? `Phone number: ${line}` : 'Phone number'}),
  },
})

const careCard = defineType({
  name: 'careCard',
  title: 'Care card',
  type: 'object',
  fields: [
    defineField({name: 'urgency', type: 'string', options: {list: toOptions(urgencies)}}),
    defineField({name: 'body', title: 'Text', type: 'array', of: heldMembers}),
  ],
  preview: {
    select: {urgency: 'urgency', body: 'body'},
    prepare: ({urgency, body}) => ({
      title: bodyTexts(body)[0] ?? 'Care card without text',
      subtitle: urgency ? `Care card: ${urgency}` : 'Care card without urgency',
    }),
  },
})

const bodyImage = defineType({
  name: 'bodyImage',
  title: 'Image',
  type: 'image',
  icon: ImageIcon,
  fields: [
    defineField({name: 'alt', title: 'Text alternative', type: 'string'}),
    defineField({
      name: 'decorative',
      type: 'boolean',
      description: 'The image says nothing that the text does not.',
    }),
  ],
})

/** What a body holds besides paragraphs. */
export const portableTextTypes = [
  link,
  internalLink,
  glossaryTermLink,
  citation,
  phone,
  careCard,
  timedStep,
  bodyImage,
]
