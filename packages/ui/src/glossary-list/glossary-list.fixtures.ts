import {labels} from '../fixtures/labels.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {GlossaryListProps} from './index.tsx'

export const glossaryListFixtures = {
  english: {
    locale: 'en',
    alphabets: [
      {
        key: 'Latn',
        label: 'Letters',
        groups: [
          {
            letter: 'O',
            items: [
              {
                id: 'osteoporosis',
                term: text('en', 'Osteoporosis'),
                definition: text('en', 'Bones become thin and break easily.'),
                synonyms: [text('en', 'Weak bones'), text('en', 'Bone loss')],
                uses: [{href: '/en/procedures/kyphoplasty', text: text('en', 'Kyphoplasty')}],
              },
            ],
          },
        ],
      },
    ],
    labels: {synonyms: 'Also:', uses: 'Used in:', fallback: labels.en.fallback},
  },
  arabicWithEnglishWord: {
    locale: 'ar',
    alphabets: [
      {
        key: 'Arab',
        label: 'الحروف',
        groups: [
          {
            letter: 'ه',
            items: [
              {
                id: 'osteoporosis',
                term: text('ar', 'هشاشة العظام'),
                definition: text('ar', 'تصبح العظام رقيقة وتنكسر بسهولة.'),
                synonyms: [],
                uses: [],
              },
            ],
          },
        ],
      },
      {
        key: 'Latn',
        label: 'الحروف',
        groups: [
          {
            letter: 'S',
            items: [
              {
                id: 'sedation',
                term: fallbackText('missing', 'en', 'Sedation'),
                definition: fallbackText('missing', 'en', 'Medicine that makes you sleepy.'),
                synonyms: [],
                uses: [{href: '/ar/procedures/x', text: fallbackText('missing', 'en', 'MRI')}],
              },
            ],
          },
        ],
      },
    ],
    labels: {synonyms: 'يُعرف أيضًا باسم:', uses: 'ورد في:', fallback: labels.ar.fallback},
  },
} satisfies Record<string, GlossaryListProps>
