import {fallbackText, text} from '../fixtures/text.ts'
import type {FactListProps} from './index.tsx'

export const factListFixtures = {
  english: {
    locale: 'en',
    label: 'At a glance',
    facts: [
      {
        key: 'setting',
        term: 'Where',
        values: [
          {key: 'inpatient', text: 'In the hospital'},
          {key: 'outpatient', text: 'Outpatient'},
        ],
      },
      {
        key: 'stay',
        term: 'Stay',
        values: [{key: 'stay', text: text('en', 'Many people go home the same day')}],
      },
      {
        key: 'region',
        term: 'Part of the body',
        values: [{key: 'spine', text: text('en', 'Spine'), href: '/en/body/spine'}],
      },
    ],
  },
  german: {
    locale: 'de',
    label: 'Auf einen Blick',
    facts: [
      {key: 'setting', term: 'Ort', values: [{key: 'o', text: 'Ambulant oder stationär'}]},
      {
        key: 'stay',
        term: 'Aufenthaltsdauer',
        values: [{key: 'stay', text: text('de', 'Entlassung häufig am selben Tag')}],
      },
      {
        key: 'specialty',
        term: 'Fachgebiet',
        values: [
          {
            key: 'ortho',
            text: text('de', 'Orthopädie und Wirbelsäulenchirurgie'),
            href: '/de/specialties/ortho',
          },
        ],
      },
    ],
  },
  russian: {
    locale: 'ru',
    label: 'Кратко',
    facts: [
      {
        key: 'setting',
        term: 'Где проводится',
        values: [{key: 'o', text: 'В стационаре или амбулаторно'}],
      },
      {
        key: 'stay',
        term: 'Пребывание в больнице',
        values: [{key: 'stay', text: text('ru', 'Многие уходят домой в тот же день')}],
      },
      {
        key: 'region',
        term: 'Часть тела',
        values: [{key: 'spine', text: text('ru', 'Позвоночник'), href: '/ru/body/spine'}],
      },
    ],
  },
  arabic: {
    locale: 'ar',
    label: 'لمحة سريعة',
    facts: [
      {key: 'setting', term: 'المكان', values: [{key: 'o', text: 'في المستشفى أو عيادة خارجية'}]},
      {
        key: 'stay',
        term: 'مدة الإقامة',
        values: [
          {key: 'stay', text: fallbackText('missing', 'en', 'Many people go home the same day')},
        ],
      },
    ],
  },
} satisfies Record<string, FactListProps>
