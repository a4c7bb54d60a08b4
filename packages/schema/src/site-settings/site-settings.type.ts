import {CogIcon} from '@sanity/icons/Cog'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {localeOptions} from '../localized/locale-options.ts'
import {localizedField} from '../localized/localized-field.ts'
import {documentRules} from '../studio-validation/document-rules.ts'

const arrayOf = (name: string, type: string, description: string) =>
  defineField({name, description, type: 'array', of: [defineArrayMember({type})]})

/** What holds for the whole site. There is one such document. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  validation: documentRules,
  fields: [
    localizedField('hospitalName', 'String'),
    localizedField('tagline', 'String'),
    defineField({
      name: 'jurisdiction',
      type: 'string',
      description: 'Where the hospital stands, as an ISO 3166 code such as US.',
    }),
    arrayOf('phones', 'phoneLine', 'The lines that texts name.'),
    arrayOf('emergencyNumbers', 'emergencyNumber', 'By jurisdiction, never by language.'),
    defineField({name: 'logo', type: 'image'}),
    defineField({
      name: 'enabledLocales',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: localeOptions},
    }),
    arrayOf(
      'languageAssistance',
      'languageAssistance',
      'How to get an interpreter, in the order in which readers need the languages.',
    ),
    arrayOf('allowedHosts', 'string', 'Hosts that donors may be handed over to.'),
    defineField({name: 'featuredDonation', type: 'reference', to: [{type: 'donation'}]}),
    defineField({
      name: 'demonstration',
      type: 'boolean',
      description: 'Every page then says that it is a demonstration and not for care.',
    }),
  ],
  preview: {prepare: () => ({title: 'Settings'})},
})
