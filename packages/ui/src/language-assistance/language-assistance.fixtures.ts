import type {LanguageAssistanceNoticeProps} from './index.tsx'

const languagesOn = (href: string): LanguageAssistanceNoticeProps['languages'] => [
  {lang: 'es', dir: 'ltr', endonym: 'Español', href: `${href}#in-es`},
  {lang: 'ru', dir: 'ltr', endonym: 'Русский', href: `${href}#in-ru`},
  {lang: 'ar', dir: 'rtl', endonym: 'العربية', href: `${href}#in-ar`},
]

const notice = (locale: string, text: string): LanguageAssistanceNoticeProps => {
  const href = `/${locale}/language-help`
  return {locale, href, text, languages: languagesOn(href)}
}

export const languageAssistanceFixtures = {
  english: notice('en', 'Free help in your language'),
  russian: notice('ru', 'Бесплатная помощь на вашем языке'),
  arabic: notice('ar', 'مساعدة مجانية بلغتك'),
} satisfies Record<string, LanguageAssistanceNoticeProps>
