import {text} from '../fixtures/text.ts'
import type {PrintHeadProps} from './index.tsx'

export const printHeadFixtures = {
  english: {
    locale: 'en',
    hospitalName: text('en', 'Linden Valley Hospital'),
    facts: [
      {term: 'Page address', value: 'https://linden.example/en/procedures/kyphoplasty'},
      {term: 'Language', value: 'English'},
      {term: 'Text last changed', value: 'November 3, 2026'},
    ],
  },
  arabic: {
    locale: 'ar',
    hospitalName: text('en', 'Linden Valley Hospital'),
    facts: [{term: 'عنوان الصفحة', value: 'https://linden.example/ar/procedures/kyphoplasty'}],
  },
} satisfies Record<string, PrintHeadProps>
