import {z} from '../zod.ts'

const unit = z.object({
  _key: z.string(),
  sourceHash: z.string(),
  source: z.string(),
  origin: z.enum(['human', 'machine', 'memory']),
  translatedBy: z.string(),
  translatedAt: z.string(),
  reviewedBy: z.string().nullish(),
  reviewedAt: z.string().nullish(),
  meaningUnchanged: z.object({by: z.string(), at: z.string(), sourceHash: z.string()}).nullish(),
})

/**
 * A localized text as drafts have it: what is broken counts as missing, for the calendar has to open
 * whatever has been typed. Provenance that is broken is none, so that its text is not shown.
 */
export const localizedText = z
  .array(
    z.object({
      language: z.string(),
      value: z.string().nullish(),
      l10n: z
        .object({units: z.array(unit).nullish()})
        .nullish()
        .catch(undefined),
    }),
  )
  .catch([])
