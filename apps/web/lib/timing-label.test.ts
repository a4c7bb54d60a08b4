import type {Locale} from '@preop/locales'
import type {Timing} from '@preop/ui'
import {timingLabel} from './timing-label.ts'
import {wordsOf} from './words.ts'

const sevenDays: Timing = {relation: 'before', unit: 'day', from: 7}
const oneDay: Timing = {relation: 'before', unit: 'day', from: 1}
const weeks: Timing = {relation: 'after', unit: 'week', from: 2, to: 3}

const labels: [Locale, Timing, string][] = [
  ['en', {relation: 'dayOf'}, 'On the day'],
  ['en', sevenDays, '7 days before'],
  ['en', oneDay, '1 day before'],
  ['en', weeks, '2 to 3 weeks after'],
  ['en', {relation: 'after', unit: 'hour', from: 24}, '24 hours after'],
  ['fr', sevenDays, '7 jours avant'],
  ['fr', weeks, '2 à 3 semaines après'],
  ['de', oneDay, '1 Tag vorher'],
  ['de', weeks, '2 bis 3 Wochen danach'],
  ['it', oneDay, '1 giorno prima'],
  ['it', weeks, 'Da 2 a 3 settimane dopo'],
  ['pt', sevenDays, '7 dias antes'],
  ['pt', weeks, '2 a 3 semanas depois'],
  ['ru', oneDay, 'За 1 день до процедуры'],
  ['ru', {relation: 'before', unit: 'day', from: 2}, 'За 2 дня до процедуры'],
  ['ru', sevenDays, 'За 7 дней до процедуры'],
  ['ru', weeks, 'Через 2–3 недели после процедуры'],
  ['ru', {relation: 'after', unit: 'week', from: 1}, 'Через 1 неделю после процедуры'],
  ['ar', oneDay, 'قبل الإجراء بيوم واحد'],
  ['ar', {relation: 'after', unit: 'month', from: 2}, 'بعد الإجراء بشهرين'],
]

describe('timingLabel', () => {
  it.each(labels)('%s: %j is %j', (locale, timing, label) => {
    expect(timingLabel(wordsOf(locale), timing)).toBe(label)
  })
})
