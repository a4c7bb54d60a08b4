import type {AuditContent} from '@preop/content/audit'

const hash = (digit: string) => `v1:${digit.repeat(64)}`

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
  people: [{id: 'u-reviewer', name: 'The reviewer'}],
  totals: {
    pages: 1,
    units: 1,
    safetyCritical: 0,
    shown: {none: 1, wording: 0, changed: 0, missing: 0},
    reviewed: 1,
    machineUnreviewed: 0,
  },
  pages: [
    {
      document: 'procedure-knee',
      type: 'procedure',
      address: '/fr/procedures/genou',
      title: {text: 'Genou', language: 'fr', direction: 'ltr'},
      units: [
        {
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
        },
      ],
    },
  ],
}
