import type {SearchResultListProps} from './index.tsx'

const labels = {
  section: 'Im Abschnitt:',
  languages: 'Noch nicht auf Deutsch. Sie können die Seite lesen auf:',
  elsewhere: 'Ihre Wörter stehen in einer anderen Sprache auf dieser Seite:',
}

export const searchResultListFixtures = {
  german: {
    locale: 'de',
    labels,
    results: [
      {
        key: 'wrist',
        href: '/de/procedures/handgelenk-untersuchung',
        title: {
          parts: [
            {text: 'Handgelenk', marked: true},
            {text: '-Untersuchung', marked: false},
          ],
          lang: 'de',
          dir: 'ltr',
        },
        excerpt: {
          parts: [
            {text: 'Wir prüfen Ihr ', marked: false},
            {text: 'Handgelenk', marked: true},
            {text: '.', marked: false},
          ],
          lang: 'de',
          dir: 'ltr',
        },
        section: {href: '/de/procedures/handgelenk-untersuchung#overview', text: 'Überblick'},
        elsewhere: false,
      },
    ],
  },
  otherLanguages: {
    locale: 'de',
    labels,
    results: [
      {
        key: 'scan',
        href: '/de/procedures/wrist-scan',
        title: {parts: [{text: 'Wrist scan', marked: false}], lang: 'en', dir: 'ltr'},
        languages: [
          {href: '/en/procedures/wrist-scan', text: 'English', lang: 'en', dir: 'ltr'},
          {href: '/ar/procedures/wrist-scan', text: 'العربية', lang: 'ar', dir: 'rtl'},
        ],
        elsewhere: false,
      },
      {
        key: 'check',
        href: '/de/procedures/handgelenk-untersuchung',
        title: {parts: [{text: 'Untersuchung', marked: false}], lang: 'de', dir: 'ltr'},
        excerpt: {parts: [{text: 'الرسغ', marked: true}], lang: 'ar', dir: 'rtl'},
        elsewhere: true,
      },
    ],
  },
} satisfies Record<string, SearchResultListProps>
