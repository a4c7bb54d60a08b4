import {deriveStatus} from './derive-status.ts'
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

describe('deriveStatus', () => {
  it.each([
    ['missing', undefined, undefined],
    ['missing', undefined, 'new'],
    ['inProgress', undefined, 'draft'],
    ['inProgress', undefined, 'rejected'],
    ['awaitingReview', undefined, 'machine'],
    ['awaitingReview', undefined, 'translated'],
    ['approved', stored('Rest'), undefined],
    ['approved', stored('Rest', {origin: 'machine', reviewedBy: 'u2'}), undefined],
    ['awaitingReview', stored('Rest', {origin: 'machine'}), undefined],
    ['staleWording', stored('Rest.'), undefined],
    ['staleSubstance', stored('Walk'), undefined],
  ] as const)('is %s', (status, provenance, work) => {
    expect(deriveStatus(unitOf('Rest'), provenance, work, policy)).toBe(status)
  })
})
