import {procedureTypes, schemaOrgTypes, sectionKinds} from '@preop/schema/rules'
import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {localizedBody, localizedSlug, localizedString} from '../shared/localized.model.ts'
import {list, optional} from '../shared/optional.ts'
import {reference} from '../shared/reference.model.ts'

const _key = z.string()

const section = z.object({
  _key,
  kind: z.enum(sectionKinds),
  heading: localizedString,
  body: localizedBody,
})

const citationSource = z.object({
  _key,
  title: z.string(),
  authors: optional(z.string()),
  publisher: optional(z.string()),
  year: optional(z.number().int()),
  url: z.url({protocol: /^https?$/}),
  doi: optional(z.string()),
  pmid: optional(z.string()),
  accessedOn: optional(z.iso.date()),
})

/** Taking a picture out in the Studio leaves its description: that is no picture. */
const procedureImage = optional(
  z.object({
    asset: optional(reference),
    alt: localizedString,
    decorative: optional(z.boolean()),
  }),
).transform((image) => (image?.asset ? {...image, asset: image.asset} : undefined))

export const procedureModel = z.object({
  ...documentFields,
  _type: z.literal('procedure'),
  title: localizedString,
  slug: localizedSlug,
  names: list(
    z.object({
      _key,
      name: localizedString,
      alsoCalled: list(z.object({_key, name: localizedString})),
      schemaOrgType: z.enum(schemaOrgTypes),
    }),
  ),
  conditions: list(z.object({_key, name: localizedString})),
  settings: list(z.enum(['inpatient', 'outpatient'])),
  stay: localizedString,
  returnToActivity: localizedString,
  summary: localizedString,
  procedureType: optional(z.enum(procedureTypes)),
  specialties: list(reference),
  bodyRegions: list(reference),
  sections: list(section),
  faqs: list(z.object({_key, question: localizedString, answer: localizedBody})),
  references: list(citationSource),
  medicalReviewer: optional(reference),
  lastReviewed: optional(z.iso.date()),
  nextReviewDue: optional(z.iso.date()),
  related: list(reference),
  image: procedureImage,
  seo: optional(z.object({metaTitle: localizedString, metaDescription: localizedString})),
})

/** A procedure without its long texts: all that lists and links need, a hundredth of its size. */
export const procedureHeadModel = procedureModel.omit({
  sections: true,
  faqs: true,
  references: true,
})

export type Procedure = z.output<typeof procedureModel>
export type ProcedureHead = z.output<typeof procedureHeadModel>
export type ProcedureSection = Procedure['sections'][number]
