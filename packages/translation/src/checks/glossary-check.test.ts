import type {GlossaryTerm} from '../glossary/glossary.types.ts'
import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

const glossary: readonly GlossaryTerm[] = [
  {
    id: 'sedation',
    forms: {en: ['Sedation', 'Calming medicine'], fr: ['Sédation'], de: ['Sedierung']},
  },
  {id: 'bile', forms: {en: ['Bile']}},
]

describe('the glossary check', () => {
  it.each<CheckRow>([
    ['fr', 'You may have sedation.', 'Vous pouvez avoir une sédation.'],
    ['fr', 'Calming medicine helps.', 'Les sédations aident.'],
    ['fr', 'You may have sedation. Sedation helps.', 'Un calmant peut aider.', 'lost: Sédation > '],
    ['de', 'You may have sedation.', 'Sie können ein Mittel bekommen.', 'lost: Sedierung > '],
    ['de', 'You may have sedation.', 'Eine Kurzsedierung ist möglich.'],
    ['it', 'You may have sedation.', 'Può avere un calmante.'],
    ['fr', 'The bile flows.', 'Le liquide coule.'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('glossary', source, target, locale, {glossary})).toEqual(found)
  })
})
