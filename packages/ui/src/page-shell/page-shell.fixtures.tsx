import type {PageShellProps} from './index.tsx'

export const pageShellFixtures = {
  procedure: {
    skipLabel: 'Zum Inhalt springen',
    demonstration: <p>Vorführung</p>,
    header: <header>Linden Valley Hospital</header>,
    banners: <p>Hinweis</p>,
    breadcrumbs: <p>Startseite</p>,
    intro: <h1>Kyphoplastie</h1>,
    aside: <p>Auf dieser Seite</p>,
    children: 'Text',
    footer: <footer>Telefonzentrale</footer>,
  },
  notFound: {
    skipLabel: 'К содержанию',
    header: <header>Больница «Линден Вэлли»</header>,
    children: <h1>Страница не найдена</h1>,
    footer: <footer>Справочная</footer>,
  },
} satisfies Record<string, PageShellProps>
