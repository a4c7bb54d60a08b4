import {machineUnit, partlyTranslatedBody, translated} from './localized.fixtures.ts'
import {localizedItems} from './localized-items.ts'
import {translationState} from './translation-state.ts'

const stateOf = (field: unknown, isSafetyCritical = false) =>
  translationState(localizedItems(field), 'fr', isSafetyCritical)

const now = 'Rest for a day.'

describe('translationState', () => {
  it.each([
    ['approved', translated(now, now)],
    ['awaitingReview', translated(now, now, machineUnit)],
    ['approved', translated(now, now, {...machineUnit, reviewedBy: 'u-bo'})],
    ['staleWording', translated('Rest for a day!', now)],
    ['staleSubstance', translated('Rest for 2 days.', now)],
    ['missing', [{_key: 'en', language: 'en', value: now}]],
  ])('is %s', (status, field) => {
    expect(stateOf(field)?.status).toBe(status)
  })

  it('takes any change for one of meaning where stale text could harm', () => {
    expect(stateOf(translated('Rest for a day!', now), true)?.status).toBe('staleSubstance')
  })

  it('takes text nobody knows the origin of for stale', () => {
    const field = [
      {_key: 'en', language: 'en', value: now},
      {_key: 'fr', language: 'fr', value: 'Le texte'},
    ]
    expect(stateOf(field)?.parts).toEqual([
      {key: 'value', status: 'staleSubstance', text: 'Le texte'},
    ])
  })

  it('shows what a stale text was translated from and what kind of change it was', () => {
    expect(stateOf(translated('Rest for 2 days.', 'Rest for 3 days.'))?.parts[0]).toMatchObject({
      text: 'Le texte',
      translatedFrom: 'Rest for 3 days.',
      substance: 'number',
    })
  })

  it('tells the parts of a body apart', () => {
    const state = stateOf(partlyTranslatedBody)
    expect(state?.status).toBe('staleSubstance')
    expect(state?.parts.map(({status, text}) => [status, text])).toEqual([
      ['approved', 'Reposez-vous un jour.'],
      ['staleSubstance', 'Prenez 1 comprimé.'],
      ['missing', ''],
    ])
  })

  it.each([[undefined], [[]], [[{_key: 'fr', language: 'fr', value: 'Le texte'}]]])(
    'has nothing to say without source text: %j',
    (field) => expect(stateOf(field)).toBeUndefined(),
  )

  it('shows neither of two translations', () => {
    const twice = [...translated(now, now), {_key: 'fr2', language: 'fr', value: 'Autre'}]
    expect(stateOf(twice)?.status).toBe('missing')
  })
})
