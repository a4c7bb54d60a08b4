import type {SluggedType} from './slugged-types.ts'

const folders = {
  procedure: 'procedures',
  donation: 'donate',
  specialty: 'specialties',
  bodyRegion: 'body',
} as const satisfies Record<SluggedType, string>

/** The public address of a document's page, relative to the site's origin and not yet encoded. */
export const pagePath = (type: SluggedType, locale: string, slug: string): string =>
  `/${locale}/${folders[type]}/${slug}`
