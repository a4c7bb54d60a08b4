import {type Locale, sourceLocale} from '@preop/locales'
import {type BannerAim, bannerAimOf, pagePath, servedSlug} from '@preop/schema/rules'
import {findItem} from '@preop/translation'
import type {PageDocument} from './surroundings.model.ts'

/** A page of the site that a reader may be looking at. */
export type CalendarPage = {
  /** The document's; pages without one have a word. */
  readonly id: string
  readonly group: 'Pages' | 'Procedures' | 'Specialties' | 'Body regions' | 'Appeals'
  readonly title: string
  readonly aim: Omit<BannerAim, 'locale'>
  readonly pathIn: (locale: Locale) => string
}

const groups = {
  procedure: 'Procedures',
  specialty: 'Specialties',
  bodyRegion: 'Body regions',
  donation: 'Appeals',
} as const

const withoutDocument: readonly CalendarPage[] = [
  {id: 'home', group: 'Pages', title: 'Home', aim: {}, pathIn: (locale) => `/${locale}`},
  {
    id: 'procedures',
    group: 'Pages',
    title: 'All procedures',
    aim: {},
    pathIn: (locale) => `/${locale}/procedures`,
  },
  {
    id: 'donate',
    group: 'Pages',
    title: 'All appeals',
    aim: {donation: true},
    pathIn: (locale) => `/${locale}/donate`,
  },
]

const sourceText = (field: PageDocument['title']) => {
  const item = findItem(field, sourceLocale)
  return item === 'ambiguous' ? undefined : (item?.value ?? undefined)
}

/** Every page that banners can be aimed at, by group; procedures and their like by title. */
export const calendarPages = (documents: readonly PageDocument[]): CalendarPage[] => [
  ...withoutDocument,
  ...documents
    .map(
      (document): CalendarPage => ({
        id: document._id,
        group: groups[document._type],
        title: sourceText(document.title) ?? document._id,
        aim: bannerAimOf(document),
        pathIn: (locale) => pagePath(document._type, locale, servedSlug(document, locale) ?? ''),
      }),
    )
    .sort((a, b) => a.title.localeCompare(b.title, sourceLocale)),
]
