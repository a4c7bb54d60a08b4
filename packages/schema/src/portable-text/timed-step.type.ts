import {ClockIcon} from '@sanity/icons/Clock'
import {defineField, defineType} from 'sanity'
import {toOptions} from '../options/to-options.ts'
import {bodyTexts} from '../rules/plain-text.ts'
import {heldMembers} from './body-members.ts'
import {timeRelations, timeUnits} from './timing.ts'
import {timingWords} from './timing-words.ts'

const timing = defineField({
  name: 'timing',
  title: 'When',
  type: 'object',
  description:
    'Readers see it in their own language, for example “7 days before”. On the day has no number.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'relation',
      title: 'Before or after',
      type: 'string',
      options: {list: toOptions(timeRelations)},
    }),
    defineField({name: 'unit', type: 'string', options: {list: toOptions(timeUnits)}}),
    defineField({name: 'from', title: 'How many', type: 'number'}),
    defineField({
      name: 'to',
      title: 'Up to',
      type: 'number',
      description: 'Only for a span, such as 2 to 3 weeks.',
    }),
  ],
})

/** A step of preparation or recovery that is due at a time. */
export const timedStep = defineType({
  name: 'timedStep',
  title: 'Timed step',
  type: 'object',
  icon: ClockIcon,
  fields: [timing, defineField({name: 'body', title: 'Text', type: 'array', of: heldMembers})],
  preview: {
    select: {timing: 'timing', body: 'body'},
    prepare: ({timing: when, body}) => ({
      title: timingWords(when),
      subtitle: bodyTexts(body)[0] ?? 'Step without text',
    }),
  },
})
