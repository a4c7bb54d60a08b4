import {machineUnit, partlyTranslatedBody, translated} from './localized.fixtures.ts'
import {localizedItems} from './localized-items.ts'
import {provenanceSentence} from './provenance-sentence.ts'
import {slugSummary} from './slug-summary.ts'
import {statusSentence} from './status-sentence.ts'
import {translationState} from './translation-state.ts'

const stateOf = (field: unknown) => {
  const state = translationState(localizedItems(field), 'fr', false)
  if (!state) throw new Error('The fixture has no source text.')
  return state
}

const now = 'Rest for a day.'

describe('statusSentence', () => {
  it.each([
    [translated(now, now), 'Approved, and the source has not changed since.'],
    [translated(now, now, machineUnit), 'It came from a machine and nobody has reviewed it.'],
    [
      [{_key: 'en', language: 'en', value: now}],
      'There is no translation. Readers see the source text.',
    ],
    [
      partlyTranslatedBody,
      '1 of 3 parts may no longer say what the source says. Readers see the source text there. 1 of 3 parts has no translation. Readers see the source text there.',
    ],
  ])('says of %j: %s', (field, sentence) => {
    expect(statusSentence(stateOf(field))).toBe(sentence)
  })
})

describe('provenanceSentence', () => {
  const names = {'u-ana': 'Ana'}
  const sentence = (more: object) => {
    const stored = stateOf(translated(now, now, more)).parts[0]?.stored
    return stored && provenanceSentence(stored, names)
  }
  it.each([
    [{}, 'Translated by Ana on 3 May 2026, not reviewed.'],
    [
      {reviewedBy: 'u-bo', reviewedAt: '2026-05-04T23:30:00Z'},
      'Translated by Ana on 3 May 2026, reviewed by u-bo on 4 May 2026.',
    ],
    [{reviewedBy: 'u-ana'}, 'Translated by Ana on 3 May 2026, not reviewed.'],
    [machineUnit, 'Translated by a machine on 3 May 2026, not reviewed.'],
    [{origin: 'memory'}, 'Taken from the translation memory by Ana on 3 May 2026, not reviewed.'],
    [{translatedAt: 'long ago'}, 'Translated by Ana, not reviewed.'],
  ])('with %j: %s', (more, expected) => expect(sentence(more)).toBe(expected))
})

describe('slugSummary', () => {
  const slug = (language: string, current: string) => ({
    _key: language,
    language,
    value: {_type: 'slug', current},
  })
  it.each([
    [[slug('en', 'a'), slug('fr', 'b'), slug('de', 'c')], 'Addresses in FR DE'],
    [[slug('en', 'a'), slug('de', 'c')], 'Addresses in DE · FR missing'],
    [[slug('en', 'a'), slug('fr', ' ')], 'FR DE missing'],
    [undefined, 'FR DE missing'],
  ])('says of %j: %s', (field, expected) => {
    expect(slugSummary(field, ['fr', 'de'])).toBe(expected)
  })
})
