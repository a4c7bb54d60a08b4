import {text} from '../fixtures/text.ts'
import type {SiteFooterProps} from './index.tsx'

export const siteFooterFixtures = {
  english: {
    locale: 'en',
    hospitalName: text('en', 'Linden Valley Hospital'),
    phones: [
      {label: 'Main line', number: '312-555-0100'},
      {label: 'Nurse advice', number: '312-555-0102'},
    ],
    dialable: true,
    links: [
      {href: '/en/procedures', text: 'Procedures A to Z'},
      {href: '/en/donate', text: 'Give'},
    ],
    disclaimer: 'This page does not replace the advice of your own doctor.',
  },
  german: {
    locale: 'de',
    hospitalName: text('de', 'Linden Valley Hospital'),
    phones: [{label: 'Telefonzentrale', number: '312-555-0100'}],
    dialable: false,
    links: [{href: '/de/procedures', text: 'Behandlungen von A bis Z'}],
    disclaimer: 'Diese Seite ersetzt nicht den Rat Ihrer Ärztin oder Ihres Arztes.',
  },
  russian: {
    locale: 'ru',
    hospitalName: text('ru', 'Больница «Линден Вэлли»'),
    phones: [{label: 'Справочная', number: '312-555-0100'}],
    dialable: false,
    links: [{href: '/ru/procedures', text: 'Процедуры от А до Я'}],
  },
  arabic: {
    locale: 'ar',
    hospitalName: text('ar', 'مستشفى ليندن فالي'),
    phones: [{label: 'الرقم الرئيسي', number: '312-555-0100'}],
    dialable: false,
    links: [{href: '/ar/procedures', text: 'الإجراءات الطبية'}],
  },
} satisfies Record<string, SiteFooterProps>
