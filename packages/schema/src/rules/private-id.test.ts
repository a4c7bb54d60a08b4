import {placesFound} from './rule-tables.ts'
import {feedback, translationMemory, translationWork} from './rules.fixtures.ts'

describe('id-not-private', () => {
  it.each([
    [feedback, 'feedback.0b1e-4c', true],
    [feedback, 'feedback-0b1e', false],
    [feedback, 'feedback.', false],
    [translationWork, 'l10n.kyphoplasty.fr', true],
    [translationWork, 'l10n.kyphoplasty.de', false],
    [translationWork, 'kyphoplasty-fr', false],
    [translationMemory, 'memory.0123456789abcdef.12', true],
    [translationMemory, 'memory.0123456789abcdef', false],
    [translationMemory, 'memory-0123456789abcdef-1', false],
  ])('%#: %s', (document, _id, isAccepted) => {
    expect(placesFound('id-not-private', document, {_id})).toEqual(isAccepted ? [] : ['_id'])
  })
})
