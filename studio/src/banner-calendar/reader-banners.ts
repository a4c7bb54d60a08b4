import {type Locale, sourceLocale} from '@preop/locales'
import {selectBanners} from '@preop/schema/rules'
import {noLexicon, type Resolved, resolveString} from '@preop/translation'
import type {CalendarBanner} from './calendar-banner.model.ts'
import type {CalendarPage} from './calendar-page.ts'

export type ReaderBanner = {
  readonly banner: CalendarBanner
  /** Undefined while nobody has written the source text. */
  readonly message: Resolved<string> | undefined
}

type Reader = {
  readonly locale: Locale
  readonly page: CalendarPage
  readonly at: string
  readonly glossaryWords: readonly string[]
}

/** Two items that claim one locale: the site refuses them, the calendar shows no text. */
const resolveOrNothing = (...request: Parameters<typeof resolveString>) => {
  try {
    return resolveString(...request)
  } catch {
    return undefined
  }
}

/**
 * What a reader of a page sees at a moment, in the order in which the site shows it.
 *
 * @param banners - one version of each
 */
export const readerBanners = (
  banners: readonly CalendarBanner[],
  {locale, page, at, glossaryWords}: Reader,
): ReaderBanner[] =>
  selectBanners(banners, {...page.aim, locale}, new Date(at)).map((banner) => ({
    banner,
    message: resolveOrNothing(banner.message, locale, {
      sourceLocale,
      safetyCritical: false,
      // The site's word list is too big to load here: what it would know as a slip is called changed.
      lexicon: noLexicon,
      glossaryWords,
    }),
  }))
