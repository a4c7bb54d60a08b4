import {fallbackText, text} from '../fixtures/text.ts'
import type {SearchFormProps} from './index.tsx'

const german = {
  action: '/de/search',
  longest: 100,
  labels: {query: 'Wonach suchen Sie?', submit: 'Suchen'},
}

export const searchFormFixtures = {
  empty: {...german, query: ''},
  filtered: {
    ...german,
    query: 'Handgelenk',
    filters: [
      {
        name: 'bodyRegion',
        label: 'Körperteil',
        any: 'Alle Körperteile',
        chosen: 'body-region-wrist',
        options: [
          {value: 'body-region-wrist', text: text('de', 'Handgelenk')},
          {value: 'body-region-hip', text: fallbackText('missing', 'en', 'Hip')},
        ],
      },
    ],
  },
} satisfies Record<string, SearchFormProps>
