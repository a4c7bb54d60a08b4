import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('the time check', () => {
  it.each<CheckRow>([
    ['fr', 'Come at 3 p.m.', 'Venez à 15 heures.'],
    ['fr', 'Come at 3 p.m.', 'Venez à 15 h.'],
    ['fr', 'Come at 3:30 p.m.', 'Venez à 15 h 30.'],
    ['fr', 'Come at 3:30 p.m.', 'Venez à 15:30.'],
    ['fr', 'Come at 3:30 p.m.', 'Venez à 3 h 30.', 'lost: 3:30 p.m. > '],
    ['fr', 'Come at 3:30 p.m.', 'Venez à 16 h 30.', 'changed: 3:30 p.m. > 16 h 30'],
    ['fr', 'Come at 8:30.', 'Venez à 8 h 30.'],
    ['fr', 'Come at 8:30.', 'Venez.', 'lost: 8:30 > '],
    ['de', 'Come at 3 p.m.', 'Kommen Sie um 15 Uhr.'],
    ['de', 'Come at 3:30 p.m.', 'Kommen Sie um 15.30 Uhr.'],
    ['it', 'Come at 3:30 p.m.', 'Venga alle 15:30.'],
    ['pt', 'Come at 3:30 p.m.', 'Venha às 15h30.'],
    ['ru', 'Come at 3:30 p.m.', 'Приходите в 15:30.'],
    ['ru', 'Come at 3:30 p.m.', 'Приходите в 15:00.', 'changed: 3:30 p.m. > 15:00'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('time', source, target, locale)).toEqual(found)
  })
})
