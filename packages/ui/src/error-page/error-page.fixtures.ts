import type {ErrorPageProps} from './index.tsx'

export const errorPageFixtures = {
  english: {
    status: 404,
    title: 'We cannot find this page',
    text: 'It may have moved, or the address may have a small mistake.',
    links: [
      {href: '/en', text: 'Home'},
      {href: '/en/procedures', text: 'Procedures A to Z'},
    ],
  },
  german: {
    status: 404,
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist sie umgezogen, oder die Adresse enthält einen kleinen Fehler.',
    links: [{href: '/de', text: 'Startseite'}],
  },
} satisfies Record<string, ErrorPageProps>
