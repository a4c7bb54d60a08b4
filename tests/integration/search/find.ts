import type {Locale} from '@preop/locales'
import {buildSearchPage} from '../../../apps/web/lib/search/search-page.ts'
import {toSearchRequest} from '../../../apps/web/lib/search/search-request.ts'

/** What the search page of a locale shows for the parameters of its address. */
export const find = (locale: Locale, parameters: Record<string, string | string[]>) =>
  buildSearchPage(locale, toSearchRequest(parameters))
