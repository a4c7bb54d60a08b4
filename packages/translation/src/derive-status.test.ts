import {deriveStatus, type WorkStatus} from './derive-status.ts'
import type {L10nUnit} from './localized.types.ts'
import {noLexicon} from './no-lexicon.ts'
import {type Unit, unitsOf} from './units-of.ts'

const policy = {sourceLocale: 'en', safetyCritical: false, lexicon: noLexicon}
const unitOf = (text: string): Unit<string> => {
  const [unit] = unitsOf(text)
  if (!unit) throw new Error('a string has one unit')
  return unit
}
const stored = (text: string, extra: Partial<L10nUnit> = {}): L10nUnit => {
  const {canonical, hash, key} = unitOf(text)
  return {
    _key: key,
    source: canonical,
    sourceHash: hash,
    origin: 'human',
    translatedBy: 'u1',
    translatedAt: '2026-01-01T00:00:00Z',
    ...extra,
  }
}

const work = (status: WorkStatus, source = 'Rest') => ({
  status,
  sourceHash: unitOf(source).hash,
})

describe('deriveStatus', () => {
  it.each([
    ['missing', undefined, undefined],
    ['missing', undefined, work('new')],
    ['inProgress', undefined, work('draft')],
    ['inProgress', undefined, work('rejected')],
    ['awaitingReview', undefined, work('machine')],
    ['awaitingReview', undefined, work('translated')],
    ['inProgress', undefined, work('machine', 'Walk')],
    ['inProgress', undefined, work('translated', 'Walk')],
    ['approved', stored('Rest'), undefined],
    ['approved', stored('Rest', {origin: 'machine', reviewedBy: 'u2'}), undefined],
    ['awaitingReview', stored('Rest', {origin: 'machine'}), undefined],
    ['staleWording', stored('Rest.'), undefined],
    ['staleSubstance', stored('Walk'), undefined],
    ['inProgress', stored('Walk'), work('draft')],
    ['awaitingReview', stored('Walk'), work('translated')],
    ['inProgress', stored('Rest'), work('rejected')],
    ['inProgress', stored('Walk'), work('translated', 'Walk')],
    ['staleSubstance', stored('Walk'), work('new')],
    ['staleSubstance', stored('Walk'), work('approved', 'Walk')],
    ['approved', stored('Rest'), work('approved')],
  ] as const)('is %s', (status, provenance, pending) => {
    expect(deriveStatus(unitOf('Rest'), provenance, pending, policy)).toBe(status)
  })
})
