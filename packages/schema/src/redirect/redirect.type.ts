import {TransferIcon} from '@sanity/icons/Transfer'
import {defineField, defineType} from 'sanity'
import {localeOptions} from '../localized/locale-options.ts'
import {sluggedTypes} from '../slug/slugged-types.ts'
import {documentRules} from '../studio-validation/document-rules.ts'

/** An address that a page once had. Made by the publish that changes a slug. */
export const redirect = defineType({
  name: 'redirect',
  type: 'document',
  icon: TransferIcon,
  validation: documentRules,
  fields: [
    defineField({name: 'locale', type: 'string', options: {list: localeOptions}}),
    defineField({name: 'from', type: 'string', description: 'A path such as /fr/procedures/nom'}),
    defineField({
      name: 'target',
      type: 'reference',
      weak: true,
      to: sluggedTypes.map((type) => ({type})),
    }),
  ],
  preview: {select: {title: 'from', subtitle: 'locale'}},
})
