import type {ReferenceListProps} from './index.tsx'

const source = {lang: 'en', dir: 'ltr'} as const

const references: ReferenceListProps['references'] = [
  {
    ...source,
    key: 'cochrane',
    authors: 'Buchbinder R, et al',
    title: 'Percutaneous vertebroplasty for osteoporotic vertebral compression fracture',
    publisher: 'Cochrane Database of Systematic Reviews',
    year: '2018',
    url: 'https://doi.org/10.1002/14651858.CD006349.pub4',
  },
  {
    ...source,
    key: 'uncited',
    title: 'A leaflet that no sentence cites',
    url: 'https://example.org/leaflet',
  },
]

export const referenceListFixtures = {
  english: {
    locale: 'en',
    heading: 'References',
    references,
    citedAt: new Map([['cochrane', ['cite-overview-b2-s3', 'cite-risks-b1-s1']]]),
    backLabel: (occurrence: number) => `Back to citation ${occurrence}`,
  },
  russian: {
    locale: 'ru',
    heading: 'Источники',
    references: references.map((reference) => ({
      ...reference,
      accessed: '(проверено 3 ноября 2026 г.)',
    })),
    citedAt: new Map([['cochrane', ['cite-overview-b2-s3']]]),
    backLabel: (occurrence: number) => `Назад к ссылке ${occurrence}`,
  },
  arabic: {
    locale: 'ar',
    heading: 'المراجع',
    references,
    citedAt: new Map<string, string[]>(),
    backLabel: (occurrence: number) => `العودة إلى الإشارة ${occurrence}`,
  },
} satisfies Record<string, ReferenceListProps>
