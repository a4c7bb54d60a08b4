import type {LanguageHelpProps} from './index.tsx'

const notices: LanguageHelpProps['notices'] = [
  {
    lang: 'en',
    dir: 'ltr',
    endonym: 'English',
    text: 'Help with language is free. Call 312-555-0103.',
    placeholder: false,
  },
  {
    lang: 'zh-Hant',
    dir: 'ltr',
    endonym: '繁體中文',
    text: '語言協助是免費的。',
    placeholder: true,
  },
  {
    lang: 'ru',
    dir: 'ltr',
    endonym: 'Русский',
    text: 'Языковая помощь бесплатна.',
    placeholder: false,
  },
  {
    lang: 'ar',
    dir: 'rtl',
    endonym: 'العربية',
    text: 'المساعدة اللغوية مجانية.',
    placeholder: true,
  },
]

const shared = {phone: '312-555-0103', dialable: true, notices}

export const languageHelpFixtures = {
  english: {
    ...shared,
    locale: 'en',
    dir: 'ltr',
    heading: 'This notice in other languages',
    note: 'Marked texts are placeholders.',
    placeholderMark: 'Placeholder, not reviewed',
  },
  russian: {
    ...shared,
    locale: 'ru',
    dir: 'ltr',
    heading: 'Это сообщение на других языках',
    dialable: false,
    placeholderMark: 'Временный текст, не проверен',
  },
  arabic: {
    ...shared,
    locale: 'ar',
    dir: 'rtl',
    heading: 'هذا الإشعار بلغات أخرى',
    placeholderMark: 'نص مؤقت لم يُراجَع',
  },
} satisfies Record<string, LanguageHelpProps>
