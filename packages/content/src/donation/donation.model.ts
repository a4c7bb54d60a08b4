import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {localizedBody, localizedSlug, localizedString} from '../shared/localized.model.ts'
import {list, optional} from '../shared/optional.ts'

const currency = z.string().regex(/^[A-Z]{3}$/)

export const donationModel = z.object({
  ...documentFields,
  _type: z.literal('donation'),
  title: localizedString,
  slug: localizedSlug,
  summary: localizedString,
  story: localizedBody,
  suggestedAmounts: list(
    z.object({
      _key: z.string(),
      amount: z.number().positive(),
      currency,
      impact: localizedString,
      evidence: optional(z.string()),
      expires: optional(z.iso.date()),
    }),
  ),
  frequencies: list(z.enum(['once', 'monthly'])),
  designation: optional(z.string()),
  taxNotes: list(z.object({_key: z.string(), jurisdiction: z.string(), text: localizedString})),
  provider: z.object({
    name: z.string(),
    actionUrl: z.url({protocol: /^https$/}),
    method: z.enum(['GET', 'POST']),
    parameters: z.object({
      amount: z.string(),
      currency: optional(z.string()),
      frequency: optional(z.string()),
      designation: optional(z.string()),
      locale: optional(z.string()),
    }),
  }),
  goal: optional(
    z.object({
      target: z.number().positive(),
      raised: z.number().nonnegative(),
      currency,
      asOf: z.iso.date(),
    }),
  ),
  start: optional(z.iso.datetime()),
  end: optional(z.iso.datetime()),
})

export type Donation = z.output<typeof donationModel>
