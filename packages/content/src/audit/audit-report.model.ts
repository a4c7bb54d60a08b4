import {localeIds} from '@preop/locales'
import {z} from 'zod'

const text = z.string()
const sourceHash = z.string()

const provenance = z.strictObject({
  origin: z.enum(['human', 'machine', 'memory']),
  translatedBy: text,
  translatedAt: text,
  reviewedBy: text.nullable(),
  reviewedAt: text.nullable(),
  reviewed: z.boolean(),
  sourceText: text,
  sourceHash,
  meaningUnchanged: z.strictObject({by: text, at: text, sourceHash}).nullable(),
})

const unit = z.strictObject({
  path: text,
  safetyCritical: z.boolean(),
  source: z.strictObject({text, hash: text}),
  shown: z.strictObject({
    text,
    language: z.enum(localeIds),
    direction: z.enum(['ltr', 'rtl']),
    notice: z.enum(['none', 'wording', 'changed', 'missing']),
  }),
  translation: z.strictObject({text, hash: text, provenance: provenance.nullable()}).nullable(),
  freshness: z.enum(['current', 'wording', 'substance']).nullable(),
})

const page = z.strictObject({
  document: text,
  type: text,
  /** Null for what stands on several pages: banners, the settings. */
  address: text.nullable(),
  title: z.strictObject({text, language: z.enum(localeIds), direction: z.enum(['ltr', 'rtl'])}),
  units: z.array(unit),
})

const totals = z.strictObject({
  pages: z.int(),
  units: z.int(),
  safetyCritical: z.int(),
  shown: z.strictObject({none: z.int(), wording: z.int(), changed: z.int(), missing: z.int()}),
  reviewed: z.int(),
  machineUnreviewed: z.int(),
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What was audited: everything that the digest covers. */
export const auditContentModel = z.strictObject({
  report: z.literal('preop.audit'),
  version: z.literal(1),
  takenAt: z.iso.datetime(),
  site: z.url({protocol: /^https?$/}),
  snapshot: text,
  locale: z.enum(localeIds),
  sourceLocale: z.enum(localeIds),
  /** Null: all documents. */
  document: text.nullable(),
  demonstration: z.boolean(),
  /** The audit before this one, of the same locale and scope; null for the first. */
  previous: z.strictObject({takenAt: z.iso.datetime(), sha256}).nullable(),
  /** Null unless the operator asked for names. */
  people: z.array(z.strictObject({id: text, name: text.nullable()})).nullable(),
  totals,
  pages: z.array(page),
})

/** What shows that the content is as it was written, and, when it is signed, by whose key. */
export const auditProofModel = z.strictObject({
  digest: z.strictObject({
    algorithm: z.literal('SHA-256'),
    of: z.literal('RFC 8785 JSON without proof'),
    value: sha256,
  }),
  signature: z
    .strictObject({algorithm: z.literal('Ed25519'), key: sha256, value: z.string()})
    .nullable(),
})

export const auditReportModel = auditContentModel.extend({proof: auditProofModel})

export type AuditContent = z.output<typeof auditContentModel>
export type AuditProof = z.output<typeof auditProofModel>
export type AuditReport = z.output<typeof auditReportModel>
export type AuditPage = AuditContent['pages'][number]
export type AuditReportUnit = AuditPage['units'][number]
