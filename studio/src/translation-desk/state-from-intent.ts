import {isLocale} from '@preop/locales'
import {type DeskRouterState, defaultDeskView, stateFromView} from './desk-view.ts'

/** Where a link to a unit leads, from anywhere in the Studio: the parameters of its intent. */
export const stateFromIntent = (
  params: Readonly<Record<string, unknown>> | undefined,
): DeskRouterState => {
  const {id, locale, path} = params ?? {}
  if (!isLocale(locale)) return stateFromView(defaultDeskView)
  if (typeof id !== 'string') return stateFromView({...defaultDeskView, locale})
  if (typeof path !== 'string') return stateFromView({...defaultDeskView, locale, document: id})
  return stateFromView({...defaultDeskView, unit: {documentId: id, locale, path}})
}
