import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the negation check', () => {
  it.each<CheckRow>([
    ['fr', 'Do not drive.', 'Ne conduisez pas.'],
    ['fr', 'Do not drive.', 'Conduisez.', 'lost: not > '],
    ['fr', 'Don’t drive.', 'Conduisez.', 'lost: Don’t > '],
    ['fr', 'Do not drive.', 'Ne conduisez.', 'lost: not > '],
    ['fr', 'You may drive.', 'Vous ne pouvez pas conduire.', 'added:  > ne'],
    ['fr', 'Never drive after this.', 'Ne conduisez jamais après cela.'],
    ['fr', 'You can no longer drive.', 'Vous ne pouvez plus conduire.'],
    ['fr', 'You have no pain.', 'Vous n’avez aucune douleur.'],
    ['fr', 'You have no pain.', 'Vous avez mal.', 'lost: no > '],
    ['fr', 'Go without food.', 'Restez sans manger.'],
    ['fr', 'Go without food.', 'Mangez.', 'lost: without > '],
    ['fr', 'You cannot eat or drink.', 'Vous ne pouvez ni manger ni boire.'],
    ['fr', 'You cannot eat or drink.', 'Vous pouvez ni manger ni boire.', 'lost: cannot > '],
    ['fr', 'Avoid alcohol.', 'Évitez l’alcool.'],
    ['fr', 'Avoid alcohol.', 'Ne buvez pas d’alcool.'],
    ['fr', 'Avoid alcohol.', 'Buvez de l’alcool.', 'lost: Avoid > '],
    ['fr', 'You only need water.', 'Vous n’avez besoin que d’eau.'],
    ['fr', 'Not only adults, also children.', 'Non seulement les adultes, aussi les enfants.'],
    ['fr', 'Most machines are safe.', 'La plupart des machines sont sans danger.'],
    [
      'fr',
      'Rest. Do not drive. Call us.',
      'Reposez-vous. Conduisez. N’hésitez pas à nous appeler.',
      'changed: not > N’',
    ],
    ['fr', 'Do not go before it is over.', 'N’y allez pas avant que ce ne soit terminé.'],
    ['de', 'Do not drive.', 'Fahren Sie nicht.'],
    ['de', 'Do not drive.', 'Fahren Sie.', 'lost: not > '],
    ['de', 'You have no pain.', 'Sie haben keine Schmerzen.'],
    ['de', 'You have no pain.', 'Sie haben Schmerzen.', 'lost: no > '],
    ['it', 'Do not drive.', 'Non guidi mai.'],
    ['it', 'Do not drive.', 'Guidi.', 'lost: not > '],
    ['pt', 'Do not drive.', 'Não dirija.'],
    ['pt', 'Do not drive.', 'Dirija.', 'lost: not > '],
    ['ru', 'Do not drive.', 'Не водите машину.'],
    ['ru', 'Do not drive.', 'Водите машину.', 'lost: not > '],
    ['ru', 'You may drive.', 'Вам нельзя водить машину.', 'added:  > нельзя'],
    ['ar', 'Do not drive.', 'لا تقد السيارة.'],
    ['ar', 'Do not drive.', 'قد السيارة.', 'lost: not > '],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('negation', source, target, locale)).toEqual(found)
  })
})
