import {severities} from '@preop/schema/rules'
import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {localizedString} from '../shared/localized.model.ts'
import {list, optional} from '../shared/optional.ts'
import {reference} from '../shared/reference.model.ts'

export const bannerModel = z.object({
  ...documentFields,
  _type: z.literal('banner'),
  name: z.string(),
  severity: z.enum(severities),
  message: localizedString,
  links: list(
    z.object({
      _key: z.string(),
      label: localizedString,
      href: optional(z.string()),
      reference: optional(reference),
    }),
  ),
  schedule: optional(
    z.object({
      start: optional(z.iso.datetime()),
      end: optional(z.iso.datetime()),
      timeZone: optional(z.string()),
    }),
  ),
  targets: optional(
    z.object({
      wholeSite: optional(z.boolean()),
      locales: list(z.string()),
      specialties: list(reference),
      procedures: list(reference),
      donationPages: optional(z.boolean()),
    }),
  ),
  order: optional(z.number()),
  dismissible: optional(z.boolean()),
})

export type Banner = z.output<typeof bannerModel>
