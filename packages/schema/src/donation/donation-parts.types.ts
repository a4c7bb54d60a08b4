import {defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'

const suggestedAmount = defineType({
  name: 'suggestedAmount',
  type: 'object',
  fields: [
    defineField({name: 'amount', type: 'number'}),
    defineField({name: 'currency', type: 'string', description: 'An ISO 4217 code such as USD.'}),
    localizedField('impact', 'String', {title: 'What it does'}),
    defineField({
      name: 'evidence',
      type: 'string',
      description: 'The address that shows that it does.',
    }),
    defineField({name: 'expires', title: 'Evidence expires', type: 'date'}),
  ],
  preview: {
    select: {amount: 'amount', currency: 'currency'},
    prepare: ({amount, currency}) => ({title: `${amount} ${currency}`}),
  },
})

const taxNote = defineType({
  name: 'taxNote',
  type: 'object',
  fields: [
    defineField({
      name: 'jurisdiction',
      type: 'string',
      description: 'An ISO 3166 code such as US.',
    }),
    localizedField('text', 'Text'),
  ],
  preview: {select: {title: 'jurisdiction'}},
})

/** The parts only an appeal has. */
export const donationParts = [suggestedAmount, taxNote]
