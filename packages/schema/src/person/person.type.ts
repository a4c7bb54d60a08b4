import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'
import {documentRules} from '../studio-validation/document-rules.ts'

/** A clinician who reviews pages. */
export const person = defineType({
  name: 'person',
  title: 'Reviewer',
  type: 'document',
  icon: UserIcon,
  validation: documentRules,
  fields: [
    defineField({name: 'name', type: 'string'}),
    defineField({name: 'credentials', type: 'string'}),
  ],
  preview: {select: {title: 'name', subtitle: 'credentials'}},
})
