import {localeIds} from '@preop/locales'
import fc from 'fast-check'
import {type CalendarState, calendarStateToParams, parseCalendarState} from './calendar-state.ts'
import {zooms} from './time-window.ts'

const first = {zoom: 'month', locale: 'en', page: 'home', zone: 'Europe/Berlin', drafts: false}

it('says nothing of what is as at first', () => {
  const state = parseCalendarState([], 'Europe/Berlin')
  expect(state).toEqual(first)
  expect(calendarStateToParams(state, 'Europe/Berlin')).toEqual([])
})

it.each([
  ['zoom', 'decade'],
  ['at', 'tomorrow'],
  ['locale', 'tlh'],
  ['page', ''],
  ['zone', 'Europe/Atlantis'],
  ['drafts', 'perhaps'],
  ['unknown', 'x'],
])('takes no notice of %s=%s', (name, value) => {
  expect(parseCalendarState([[name, value]], 'Europe/Berlin')).toEqual(first)
})

it('is read from the address as it was written to it', () => {
  const states: fc.Arbitrary<CalendarState> = fc.record(
    {
      zoom: fc.constantFrom(...zooms),
      at: fc.constantFrom('2026-11-01T05:30:00Z', '2030-01-01T00:00:00Z'),
      locale: fc.constantFrom(...localeIds),
      page: fc.constantFrom('home', 'donate', 'procedure-x'),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'),
      drafts: fc.boolean(),
    },
    {requiredKeys: ['zoom', 'locale', 'page', 'zone', 'drafts']},
  )
  fc.assert(
    fc.property(states, fc.constantFrom('UTC', 'Asia/Kathmandu'), (state, ownZone) => {
      expect(parseCalendarState(calendarStateToParams(state, ownZone), ownZone)).toEqual(state)
    }),
  )
})
