import {z} from 'zod'
import {list, optional} from './optional.ts'
import {portableTextNode} from './portable-text.model.ts'

/** Where one unit of a translation comes from; the shape is fixed in `docs/architecture.md`. */
const l10nUnit = z.object({
  _key: z.string(),
  sourceHash: z.string(),
  source: z.string(),
  origin: z.enum(['human', 'machine', 'memory']),
  translatedBy: z.string(),
  translatedAt: z.iso.datetime(),
  reviewedBy: optional(z.string()),
  reviewedAt: optional(z.iso.datetime()),
  meaningUnchanged: optional(
    z.object({by: z.string(), at: z.iso.datetime(), sourceHash: z.string()}),
  ),
})

const localized = <Value extends z.ZodType>(value: Value) =>
  list(
    z.object({
      _key: z.string(),
      language: z.string(),
      value,
      l10n: optional(z.object({units: list(l10nUnit)})),
    }),
  )

export const localizedString = localized(z.string())
export const localizedSlug = localized(z.object({current: z.string().min(1)}))
export const localizedBody = localized(z.array(portableTextNode))

export type LocalizedString = z.output<typeof localizedString>
export type LocalizedSlug = z.output<typeof localizedSlug>
export type LocalizedBody = z.output<typeof localizedBody>
