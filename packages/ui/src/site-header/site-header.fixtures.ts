import {fallbackText, text} from '../fixtures/text.ts'
import type {SiteHeaderProps} from './index.tsx'

export const siteHeaderFixtures = {
  english: {
    locale: 'en',
    homeHref: '/en',
    hospitalName: text('en', 'Linden Valley Hospital'),
    tagline: text('en', 'Clear words for your care.'),
    navigation: [
      {href: '/en/procedures', text: 'Procedures A to Z', current: true},
      {href: '/en/donate', text: 'Give'},
    ],
    labels: {navigation: 'Main'},
    languages: null,
  },
  german: {
    locale: 'de',
    homeHref: '/de',
    hospitalName: text('de', 'Linden Valley Hospital'),
    tagline: text('de', 'Verständliche Gesundheitsinformationen für Ihre Behandlung.'),
    navigation: [
      {href: '/de/procedures', text: 'Behandlungen von A bis Z', current: true},
      {href: '/de/donate', text: 'Spenden'},
    ],
    labels: {navigation: 'Hauptnavigation'},
    languages: null,
  },
  russian: {
    locale: 'ru',
    homeHref: '/ru',
    hospitalName: text('ru', 'Больница «Линден Вэлли»'),
    tagline: text('ru', 'Понятными словами о вашем лечении.'),
    navigation: [
      {href: '/ru/procedures', text: 'Процедуры от А до Я', current: true},
      {href: '/ru/donate', text: 'Пожертвовать'},
    ],
    labels: {navigation: 'Главное меню'},
    languages: null,
  },
  arabic: {
    locale: 'ar',
    homeHref: '/ar',
    hospitalName: text('ar', 'مستشفى ليندن فالي'),
    tagline: fallbackText('missing', 'en', 'Clear words for your care.'),
    navigation: [
      {href: '/ar/procedures', text: 'الإجراءات الطبية', current: true},
      {href: '/ar/donate', text: 'تبرّع'},
    ],
    labels: {navigation: 'القائمة الرئيسية'},
    languages: null,
  },
} satisfies Record<string, SiteHeaderProps>
