import type {AuditContent, AuditReport} from './audit-report.model.ts'
import {auditTotals} from './audit-totals.ts'

const hash = (digit: string) => `v1:${digit.repeat(64)}`

type Page = AuditContent['pages'][number]

const current: Page['units'][number] = {
  path: 'title',
  safetyCritical: false,
  source: {text: 'Knee', hash: hash('1')},
  shown: {text: 'Genou', language: 'fr', direction: 'ltr', notice: 'none'},
  translation: {
    text: 'Genou',
    hash: hash('2'),
    provenance: {
      origin: 'human',
      translatedBy: 'u-translator',
      translatedAt: '2026-11-01T00:00:00.000Z',
      reviewedBy: 'u-reviewer',
      reviewedAt: '2026-11-02T00:00:00.000Z',
      reviewed: true,
      sourceText: 'Knee',
      sourceHash: hash('1'),
      meaningUnchanged: null,
    },
  },
  freshness: 'current',
}

const knee: Page = {
  document: 'procedure-knee',
  type: 'procedure',
  address: '/fr/procedures/genou',
  title: {text: 'Genou', language: 'fr', direction: 'ltr'},
  units: [current],
}

const reviewer = {id: 'u-reviewer', name: 'The reviewer'}

/** A small audit: one unit that is shown, with every kind of value that a report holds. */
export const auditFixture: AuditContent = {
  report: 'preop.audit',
  version: 1,
  takenAt: '2026-11-28T00:00:00.000Z',
  site: 'https://patients.example',
  snapshot: '0123456789abcdef',
  locale: 'fr',
  sourceLocale: 'en',
  document: null,
  demonstration: false,
  previous: null,
  people: [reviewer],
  totals: auditTotals([knee]),
  pages: [knee],
}

const pages: Page[] = [
  {
    ...knee,
    units: [
      current,
      {
        path: 'sections.risks.body.b1',
        safetyCritical: true,
        source: {text: '=1+1 "quoted", <b>bold</b>\nand a second line', hash: hash('3')},
        shown: {
          text: '=1+1 "quoted", <b>bold</b>\nand a second line',
          language: 'en',
          direction: 'ltr',
          notice: 'changed',
        },
        translation: {
          text: '-24 heures, c’est vrai',
          hash: hash('4'),
          provenance: {
            origin: 'machine',
            translatedBy: 'u-machine',
            translatedAt: '2026-11-01T00:00:00.000Z',
            reviewedBy: null,
            reviewedAt: null,
            reviewed: false,
            sourceText: '@before',
            sourceHash: hash('5'),
            meaningUnchanged: {
              by: 'u-editor',
              at: '2026-11-03T00:00:00.000Z',
              sourceHash: hash('6'),
            },
          },
        },
        freshness: 'substance',
      },
      {
        path: 'summary',
        safetyCritical: false,
        source: {text: 'A joint.', hash: hash('7')},
        shown: {text: 'A joint.', language: 'en', direction: 'ltr', notice: 'missing'},
        translation: null,
        freshness: null,
      },
    ],
  },
  {
    document: 'siteSettings',
    type: 'siteSettings',
    address: null,
    title: {text: 'Hôpital', language: 'fr', direction: 'ltr'},
    units: [],
  },
]

/**
 * Three units: current, withheld (with signs that CSV and HTML have to escape), missing. With a
 * digest, which is not computed here, and no signature.
 */
export const reportFixture: AuditReport = {
  ...auditFixture,
  people: [reviewer, {id: 'u-translator', name: null}],
  totals: auditTotals(pages),
  pages,
  proof: {
    digest: {algorithm: 'SHA-256', of: 'RFC 8785 JSON without proof', value: 'a'.repeat(64)},
    signature: null,
  },
}
