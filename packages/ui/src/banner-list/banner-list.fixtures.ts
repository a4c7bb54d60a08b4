import {fallbackText, text} from '../fixtures/text.ts'
import type {BannerListProps} from './index.tsx'

const english = {
  region: 'Messages from the hospital',
  severity: {
    emergency: 'Emergency',
    warning: 'Warning',
    notice: 'Notice',
    information: 'Information',
  },
  hide: 'Hide this message:',
}

export const bannerListFixtures = {
  everySeverity: {
    locale: 'en',
    labels: english,
    banners: [
      {
        key: 'water',
        severity: 'emergency',
        message: text('en', 'The emergency room is closed. Call 911.'),
        links: [],
        dismissible: 'r1',
      },
      {
        key: 'storm',
        severity: 'warning',
        message: text('en', 'Snow may delay visits today.'),
        links: [],
      },
      {
        key: 'entrance',
        severity: 'notice',
        message: text('en', 'Please use the north entrance.'),
        links: [],
        validity: 'Until 30 November 2026, 18:00 (Chicago time)',
        start: '2026-11-01T00:00:00Z',
        end: '2026-12-01T00:00:00Z',
      },
      {
        key: 'care',
        severity: 'information',
        message: text('en', 'We keep care safe for every visit.'),
        links: [{href: '/en/procedures', text: text('en', 'Latest updates')}],
        dismissible: 'r1',
      },
    ],
  },
  russian: {
    locale: 'ru',
    labels: {
      region: 'Сообщения больницы',
      severity: {
        emergency: 'Чрезвычайная ситуация',
        warning: 'Предупреждение',
        notice: 'Объявление',
        information: 'Информация',
      },
      hide: 'Скрыть это объявление:',
    },
    banners: [
      {
        key: 'care',
        severity: 'information',
        message: text('ru', 'Мы заботимся о безопасности каждого посещения.'),
        links: [{href: '/ru/procedures', text: text('ru', 'Последние новости')}],
      },
    ],
  },
  germanEmergencyInEnglish: {
    locale: 'de',
    labels: {
      region: 'Mitteilungen des Krankenhauses',
      severity: {
        emergency: 'Notfall',
        warning: 'Warnung',
        notice: 'Hinweis',
        information: 'Information',
      },
      hide: 'Diese Mitteilung ausblenden:',
    },
    banners: [
      {
        key: 'water',
        severity: 'emergency',
        message: fallbackText('missing', 'en', 'The emergency room is closed. Call 911.'),
        links: [],
        fallbackNote: 'Diese Meldung ist noch nicht übersetzt.',
        validity: 'Gültig bis 30. November 2026, 18:00 Uhr (Ortszeit Chicago)',
      },
    ],
  },
  arabic: {
    locale: 'ar',
    labels: {
      region: 'رسائل المستشفى',
      severity: {emergency: 'طوارئ', warning: 'تحذير', notice: 'إشعار', information: 'معلومات'},
      hide: 'إخفاء هذه الرسالة:',
    },
    banners: [
      {
        key: 'care',
        severity: 'notice',
        message: text('ar', 'نحرص على سلامتكم في كل زيارة.'),
        links: [{href: '/ar/procedures', text: text('ar', 'آخر المستجدات')}],
      },
    ],
  },
  none: {locale: 'en', labels: english, banners: []},
} satisfies Record<string, BannerListProps>
