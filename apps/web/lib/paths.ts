import type {Locale} from '@preop/locales'

/** The one place that knows how public addresses are built; all are relative to the origin. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  procedures: (locale: Locale) => `/${locale}/procedures`,
  procedure: (locale: Locale, slug: string) => `/${locale}/procedures/${slug}`,
  specialty: (locale: Locale, slug: string) => `/${locale}/specialties/${slug}`,
  bodyRegion: (locale: Locale, slug: string) => `/${locale}/body/${slug}`,
  donate: (locale: Locale) => `/${locale}/donate`,
  appeal: (locale: Locale, slug: string) => `/${locale}/donate/${slug}`,
} as const
