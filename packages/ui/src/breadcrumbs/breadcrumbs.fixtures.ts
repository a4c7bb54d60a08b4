import {fallbackText} from '../fixtures/text.ts'
import type {BreadcrumbsProps} from './index.tsx'

export const breadcrumbsFixtures = {
  english: {
    locale: 'en',
    label: 'You are here',
    items: [
      {href: '/en', text: 'Home'},
      {href: '/en/procedures', text: 'Procedures A to Z'},
    ],
  },
  german: {
    locale: 'de',
    label: 'Sie sind hier',
    items: [
      {href: '/de', text: 'Startseite'},
      {href: '/de/procedures', text: 'Behandlungen von A bis Z'},
    ],
  },
  russian: {
    locale: 'ru',
    label: 'Вы здесь',
    items: [
      {href: '/ru', text: 'Главная'},
      {href: '/ru/procedures', text: 'Процедуры от А до Я'},
    ],
  },
  arabicWithEnglishSpecialty: {
    locale: 'ar',
    label: 'أنت هنا',
    items: [
      {href: '/ar', text: 'الرئيسية'},
      {href: '/ar/specialties/spine', text: fallbackText('missing', 'en', 'Spine care')},
    ],
  },
} satisfies Record<string, BreadcrumbsProps>
