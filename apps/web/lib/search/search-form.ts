import type {Locale} from '@preop/locales'
import type {SearchFormProps} from '@preop/ui'
import {paths} from '../paths.ts'
import {wordsOf} from '../words.ts'
import {longestQuery} from './search-request.ts'

/** The form that leads to the search page, without filters. */
export const searchForm = (locale: Locale, query = ''): SearchFormProps => {
  const words = wordsOf(locale)
  return {
    action: paths.search(locale),
    query,
    longest: longestQuery,
    labels: {query: words('search.label'), submit: words('search.submit')},
  }
}
