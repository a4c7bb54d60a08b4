import type {ReviewInfoProps} from './index.tsx'

export const reviewInfoFixtures = {
  reviewed: {
    locale: 'en',
    label: 'About this page',
    rows: [
      {key: 'last', term: 'Last reviewed', value: {iso: '2026-10-01', text: 'October 1, 2026'}},
      {key: 'next', term: 'Next review', value: {iso: '2027-10-01', text: 'October 1, 2027'}},
      {
        key: 'by',
        term: 'Reviewed by',
        value: {value: 'A. Example, MD', lang: 'en', dir: 'ltr', notice: 'none'},
      },
    ],
  },
  russianNotReviewed: {
    locale: 'ru',
    label: 'Об этой странице',
    rows: [
      {key: 'translated', term: 'Переведено', value: {iso: '2026-11-03', text: '3 ноября 2026 г.'}},
    ],
    warnings: ['Страницу не проверял врач.', 'Перевод не проверен.'],
  },
  germanNotReviewed: {
    locale: 'de',
    label: 'Über diese Seite',
    rows: [
      {
        key: 'translated',
        term: 'Übersetzt am',
        value: {iso: '2026-11-03', text: '3. November 2026'},
      },
    ],
    warnings: ['Diese Seite wurde nicht ärztlich geprüft.'],
  },
} satisfies Record<string, ReviewInfoProps>
