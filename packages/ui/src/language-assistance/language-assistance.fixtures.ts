import type {LanguageAssistanceNoticeProps} from './index.tsx'

const notices: LanguageAssistanceNoticeProps['notices'] = [
  {lang: 'en', dir: 'ltr', text: 'Free help with language is available. Call 312-555-0103.'},
  {lang: 'es', dir: 'ltr', text: 'Hay ayuda gratuita con el idioma. Llame al 312-555-0103.'},
  {lang: 'ru', dir: 'ltr', text: 'Доступна бесплатная языковая помощь. Звоните 312-555-0103.'},
  {lang: 'ar', dir: 'rtl', text: 'تتوفر مساعدة لغوية مجانية. اتصل على 312-555-0103.'},
]

export const languageAssistanceFixtures = {
  english: {locale: 'en', heading: 'Help with language', notices},
  russian: {locale: 'ru', heading: 'Помощь с языком', notices},
  arabic: {locale: 'ar', heading: 'المساعدة اللغوية', notices},
} satisfies Record<string, LanguageAssistanceNoticeProps>
