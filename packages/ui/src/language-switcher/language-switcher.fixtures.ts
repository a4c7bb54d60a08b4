import {languages} from '../fixtures/languages.ts'
import type {LanguageSwitcherProps} from './index.tsx'

export const languageSwitcherFixtures = {
  english: {
    label: 'Languages',
    untranslatedLabel: '(not translated)',
    locale: 'en',
    languages: languages('it', 'ar'),
  },
  german: {
    label: 'Sprachen',
    untranslatedLabel: '(nicht übersetzt)',
    locale: 'de',
    languages: languages('ar'),
  },
  russian: {
    label: 'Языки',
    untranslatedLabel: '(не переведено)',
    locale: 'ru',
    languages: languages(),
  },
  arabic: {
    label: 'اللغات',
    untranslatedLabel: '(غير مترجم)',
    locale: 'ar',
    languages: languages('it', 'pt'),
  },
} satisfies Record<string, LanguageSwitcherProps>
