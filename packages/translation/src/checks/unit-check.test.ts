import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the unit check', () => {
  it.each<CheckRow>([
    ['fr', 'Wait 24 hours.', 'Attendez 24 heures.'],
    ['fr', 'Wait 24 hours.', 'Attendez 24 jours.', 'changed: hours > jours'],
    [
      'fr',
      'Wait 24 to 48 hours.',
      'Attendez 24 à 48 jours.',
      'changed: hours, hours > jours, jours',
    ],
    ['fr', 'Take 5 mg.', 'Prenez 5 g.', 'changed: mg > g'],
    ['fr', 'Take 5 mg.', 'Prenez 5 milligrammes.'],
    ['fr', 'Take 5mg.', 'Prenez 5 mg.'],
    ['fr', '100.4 °F (38 °C)', '100,4 °F (38 °C)'],
    ['fr', '100.4 °F (38 °C)', '100,4 °C (38 °F)', 'changed: °F, °C > °C, °F'],
    ['fr', 'Only 80% of them', 'Seulement 80 % d’entre eux'],
    ['fr', 'Only 80% of them', 'Seulement 80 pour cent d’entre eux'],
    ['fr', 'Only 80% of them', 'Seulement 80 d’entre eux', 'lost: % > '],
    ['fr', 'For a week', 'Pendant une semaine'],
    ['fr', 'For a week', 'Pendant un mois', 'changed: week > mois'],
    [
      'fr',
      '2 weeks, then 3 months',
      '2 mois, puis 3 semaines',
      'changed: weeks, months > mois, semaines',
    ],
    ['fr', 'Adults under 21', 'Les moins de 21 ans'],
    ['fr', '1 teaspoon of it', '1 cuillère à café'],
    ['fr', '1 teaspoon of it', '1 cuillère à soupe', 'changed: teaspoon > cuillère'],
    ['fr', 'A second opinion', 'Un deuxième avis'],
    ['fr', 'A drop of 20%', 'Une baisse de 20 %'],
    ['fr', 'Put in 2 drops.', 'Mettez 2 gouttes.'],
    ['fr', 'Put in 2 drops.', 'Mettez 2 comprimés.', 'changed: drops > comprimés'],
    ['de', 'Wait 24 hours.', 'Warten Sie 24 Tage.', 'changed: hours > Tage'],
    ['it', 'Wait 24 hours.', 'Attenda 24 giorni.', 'changed: hours > giorni'],
    ['pt', 'Wait 24 hours.', 'Espere 24 dias.', 'changed: hours > dias'],
    ['ru', 'Wait 24 hours.', 'Подождите 24 дня.', 'changed: hours > дня'],
    ['ru', 'Take 5 mg.', 'Примите 5 мг.'],
    ['ru', 'Take 5 mg.', 'Примите 5 мкг.', 'changed: mg > мкг'],
    ['ar', 'Wait 24 hours.', 'انتظر 24 ساعة.'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('unit', source, target, locale)).toEqual(found)
  })
})
