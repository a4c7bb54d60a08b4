import {canonical} from '../canonical.ts'
import {hashCanonical} from '../hash-source.ts'
import {noLexicon} from '../no-lexicon.ts'
import {auditUnits} from './audit-units.ts'

const policy = {
  sourceLocale: 'en',
  lexicon: noLexicon,
  isSafetyCritical: (within: readonly {readonly [field: string]: unknown}[]) =>
    within.some(({kind}) => kind === 'risks'),
} as const

const stored = (_key: string, source: unknown, more: object = {}) => ({
  _key,
  source: canonical(source),
  sourceHash: hashCanonical(canonical(source)),
  origin: 'human',
  translatedBy: 'u-translator',
  translatedAt: '2026-11-01T00:00:00Z',
  reviewedBy: 'u-reviewer',
  reviewedAt: '2026-11-02T00:00:00Z',
  ...more,
})
const item = (language: string, value: unknown, ...units: readonly object[]) => ({
  _key: language,
  language,
  value,
  ...(units.length > 0 ? {l10n: {units}} : {}),
})
const block = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  children: [{_type: 'span', _key: 's', text}],
})

const rest = block('b1', 'Rest for 24 hours.')
const document = {
  _id: 'procedure-x',
  title: [item('en', 'Knee'), item('fr', 'Genou', stored('value', 'Knee'))],
  slug: [item('en', {current: 'knee'})],
  sections: [
    {
      _key: 'risks',
      kind: 'risks',
      heading: [item('en', 'Risks'), item('fr', 'Risques', stored('value', 'Risk'))],
      body: [
        item('en', [block('b1', 'Rest for 42 hours.'), block('b2', 'New.')]),
        item('fr', [block('b1', 'Reposez-vous 24 heures.')], stored('b1', rest)),
      ],
    },
  ],
}

describe('auditUnits', () => {
  const units = auditUnits(document, 'fr', policy)

  it('states every unit with a source text, in reading order', () => {
    expect(units.map(({path, safetyCritical}) => [path, safetyCritical])).toEqual([
      ['title', false],
      ['sections.risks.heading', true],
      ['sections.risks.body.b1', true],
      ['sections.risks.body.b2', true],
    ])
  })

  it('states who translated and approved what, and from which text', () => {
    expect(units[0]).toEqual({
      path: 'title',
      safetyCritical: false,
      source: {text: 'Knee', hash: hashCanonical(canonical('Knee'))},
      shown: {text: 'Genou', language: 'fr', direction: 'ltr', notice: 'none'},
      translation: {
        text: 'Genou',
        hash: hashCanonical(canonical('Genou')),
        provenance: {
          origin: 'human',
          translatedBy: 'u-translator',
          translatedAt: '2026-11-01T00:00:00Z',
          reviewedBy: 'u-reviewer',
          reviewedAt: '2026-11-02T00:00:00Z',
          reviewed: true,
          sourceText: 'Knee',
          sourceHash: hashCanonical(canonical('Knee')),
          meaningUnchanged: null,
        },
      },
      freshness: 'current',
    })
  })

  it('states what is withheld, beside what readers get in its place', () => {
    expect(units[2]).toMatchObject({
      source: {text: 'Rest for 42 hours.'},
      shown: {text: 'Rest for 42 hours.', language: 'en', notice: 'changed'},
      translation: {
        text: 'Reposez-vous 24 heures.',
        provenance: {sourceText: 'Rest for 24 hours.'},
      },
      freshness: 'substance',
    })
    expect(units[3]).toMatchObject({
      shown: {text: 'New.', language: 'en', notice: 'missing'},
      translation: null,
      freshness: null,
    })
  })

  it.each([
    ['no provenance', item('fr', 'Genou')],
    ['incomplete provenance', item('fr', 'Genou', {_key: 'value', origin: 'human'})],
  ])('knows nothing of a translation with %s', (_, french) => {
    const [unit] = auditUnits({title: [item('en', 'Knee'), french]}, 'fr', policy)
    expect(unit).toMatchObject({
      shown: {text: 'Knee', notice: 'changed'},
      translation: {text: 'Genou', provenance: null},
      freshness: 'substance',
    })
  })

  it('shows neither of two items of one locale, as the site does', () => {
    const twice = [item('en', 'Knee'), item('fr', 'Genou'), item('fr', 'Le genou')]
    const [unit] = auditUnits({title: twice}, 'fr', policy)
    expect(unit?.shown).toMatchObject({text: 'Knee', notice: 'changed'})
  })
})
