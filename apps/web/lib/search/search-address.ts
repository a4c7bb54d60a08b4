import type {Locale} from '@preop/locales'
import {paths} from '../paths.ts'
import type {SearchRequest} from './search-request.ts'

/** The address of a search; what is not asked for is left out. */
export const searchAddress = (
  locale: Locale,
  request: Partial<Pick<SearchRequest, 'query' | 'bodyRegion' | 'specialty'>>,
): string => {
  const asked = Object.entries({
    q: request.query,
    bodyRegion: request.bodyRegion,
    specialty: request.specialty,
  }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const parameters = new URLSearchParams(asked).toString()
  return paths.search(locale) + (parameters && `?${parameters}`)
}
