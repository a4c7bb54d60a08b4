import {fallbackText, text} from '../fixtures/text.ts'
import type {ContentsNavProps} from './index.tsx'

export const contentsNavFixtures = {
  english: {
    locale: 'en',
    heading: 'On this page',
    items: [
      {id: 'overview', text: text('en', 'About kyphoplasty and vertebroplasty')},
      {id: 'risks', text: text('en', 'Risks')},
      {id: 'whenToCall', text: text('en', 'When to call')},
    ],
  },
  german: {
    locale: 'de',
    heading: 'Auf dieser Seite',
    items: [
      {id: 'duringProcedure', text: text('de', 'Während der Wirbelkörperaufrichtung')},
      {id: 'benefits', text: text('de', 'Möglicher Nutzen')},
      {id: 'recovery', text: text('de', 'Genesung und Wiederaufnahme des Alltags')},
    ],
  },
  russian: {
    locale: 'ru',
    heading: 'На этой странице',
    items: [
      {id: 'risks', text: text('ru', 'Риски и возможные осложнения')},
      {id: 'preparation', text: text('ru', 'Подготовка к процедуре')},
      {id: 'whenToCall', text: text('ru', 'Когда звонить врачу')},
    ],
  },
  arabic: {
    locale: 'ar',
    heading: 'في هذه الصفحة',
    items: [
      {id: 'alternatives', text: fallbackText('missing', 'en', 'Other ways to treat the pain')},
      {id: 'recovery', text: text('ar', 'التعافي')},
    ],
  },
} satisfies Record<string, ContentsNavProps>
