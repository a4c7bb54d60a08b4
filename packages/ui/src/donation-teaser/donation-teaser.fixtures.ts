import {fallbackText, text} from '../fixtures/text.ts'
import type {DonationTeaserProps} from './index.tsx'

export const donationTeaserFixtures = {
  english: {
    locale: 'en',
    href: '/en/donate/response',
    title: text('en', 'Help us care for patients and families'),
    summary: text('en', 'Gifts support our staff, patients and their families.'),
    labels: {region: 'Giving. This is not medical advice.', action: 'Learn how to give'},
  },
  russian: {
    locale: 'ru',
    href: '/ru/donate/response',
    title: text('ru', 'Помогите нам заботиться о пациентах'),
    summary: fallbackText('missing', 'en', 'Gifts support our staff, patients and their families.'),
    labels: {region: 'Пожертвования. Это не медицинский совет.', action: 'Как помочь'},
  },
} satisfies Record<string, DonationTeaserProps>
