import {fallbackText, text} from '../fixtures/text.ts'
import type {AlphabeticalListProps} from './index.tsx'

export const alphabeticalListFixtures = {
  english: {
    locale: 'en',
    alphabets: [
      {
        key: 'Latn',
        label: 'Letters',
        groups: [
          {
            letter: 'K',
            items: [
              {
                key: 'kyphoplasty',
                href: '/en/procedures/kyphoplasty',
                text: text('en', 'Kyphoplasty'),
              },
            ],
          },
          {
            letter: 'V',
            items: [
              {
                key: 'vertebroplasty',
                href: '/en/procedures/kyphoplasty',
                text: text('en', 'Vertebroplasty'),
              },
            ],
          },
        ],
      },
    ],
  },
  russianWithEnglishTitles: {
    locale: 'ru',
    alphabets: [
      {
        key: 'Cyrl',
        label: 'Русские буквы',
        groups: [
          {
            letter: 'В',
            items: [{key: 'v', href: '/ru/procedures/k', text: text('ru', 'Вертебропластика')}],
          },
          {
            letter: 'К',
            items: [{key: 'k', href: '/ru/procedures/k', text: text('ru', 'Кифопластика')}],
          },
        ],
      },
      {
        key: 'Latn',
        label: 'Латинские буквы',
        groups: [
          {
            letter: 'B',
            items: [
              {
                key: 'b',
                href: '/ru/procedures/bone-scan',
                text: fallbackText('missing', 'en', 'Bone density scan'),
              },
            ],
          },
        ],
      },
    ],
  },
} satisfies Record<string, AlphabeticalListProps>
