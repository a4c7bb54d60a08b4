import {fallbackText, text} from '../fixtures/text.ts'
import type {CardListProps} from './index.tsx'

export const cardListFixtures = {
  german: {
    locale: 'de',
    heading: 'Fachgebiete',
    cards: [
      {
        key: 'spine',
        href: '/de/specialties/spine',
        title: text('de', 'Wirbelsäulenchirurgie'),
        text: text('de', 'Behandlung von Rücken, Nacken und Bandscheiben.'),
      },
      {
        key: 'imaging',
        href: '/de/specialties/imaging',
        title: fallbackText('missing', 'en', 'Imaging'),
        text: fallbackText('missing', 'en', 'Pictures of the inside of the body.'),
      },
    ],
  },
  englishWithoutHeading: {
    locale: 'en',
    cards: [{key: 'spine', href: '/en/specialties/spine', title: text('en', 'Spine care')}],
  },
} satisfies Record<string, CardListProps>
