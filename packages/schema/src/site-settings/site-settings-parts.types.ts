import {defineField, defineType} from 'sanity'
import {toOptions} from '../options/to-options.ts'
import {phoneLines} from './phone-lines.ts'

const jurisdiction = defineField({
  name: 'jurisdiction',
  type: 'string',
  description: 'An ISO 3166 code such as US.',
})

const number = defineField({name: 'number', type: 'string'})

const phoneLine = defineType({
  name: 'phoneLine',
  type: 'object',
  fields: [
    defineField({name: 'line', type: 'string', options: {list: toOptions(phoneLines)}}),
    jurisdiction,
    number,
  ],
  preview: {select: {title: 'number', subtitle: 'line'}},
})

const emergencyNumber = defineType({
  name: 'emergencyNumber',
  type: 'object',
  fields: [jurisdiction, number],
  preview: {select: {title: 'number', subtitle: 'jurisdiction'}},
})

const languageAssistance = defineType({
  name: 'languageAssistance',
  title: 'Notice in one language',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      type: 'string',
      description: 'A BCP 47 tag such as es; it need not be a locale of the site.',
    }),
    defineField({
      name: 'endonym',
      type: 'string',
      description: 'The language’s own name for itself, such as Español.',
    }),
    defineField({
      name: 'text',
      type: 'text',
      rows: 3,
      description:
        'That help with language, sign language and other aids are free. The interpreter’s number is shown below it.',
    }),
    defineField({
      name: 'placeholder',
      type: 'boolean',
      description: 'Stands in for a reviewed text: only a demonstration may show it.',
    }),
  ],
  preview: {select: {title: 'endonym', subtitle: 'text'}},
})

/** The parts only the settings have. */
export const siteSettingsParts = [phoneLine, emergencyNumber, languageAssistance]
