import {fallbackText, text} from '../fixtures/text.ts'
import type {TermListProps} from './index.tsx'

export const termListFixtures = {
  english: {
    locale: 'en',
    heading: 'Words on this page',
    terms: [
      {
        id: 'osteoporosis',
        term: text('en', 'Osteoporosis'),
        definition: text('en', 'Bones become thin and break easily.'),
      },
    ],
  },
  german: {
    locale: 'de',
    heading: 'Begriffe auf dieser Seite',
    terms: [
      {
        id: 'fracture',
        term: text('de', 'Wirbelkörperkompressionsfraktur'),
        definition: fallbackText('changed', 'en', 'A bone of the spine that has caved in.'),
      },
    ],
  },
} satisfies Record<string, TermListProps>
