import type {ReadTogetherProps} from './index.tsx'

export const readTogetherFixtures = {
  english: {
    label: 'Read together with someone:',
    languages: [
      {locale: 'fr', endonym: 'Français', dir: 'ltr', href: '/en/procedures/x/with/fr'},
      {locale: 'ar', endonym: 'العربية', dir: 'rtl', href: '/en/procedures/x/with/ar'},
    ],
  },
  russianBesideGerman: {
    label: 'Второй язык:',
    languages: [
      {
        locale: 'de',
        endonym: 'Deutsch',
        dir: 'ltr',
        href: '/ru/procedures/x/with/de',
        current: true,
      },
    ],
  },
} satisfies Record<string, ReadTogetherProps>
