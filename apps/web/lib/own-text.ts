import type {Resolved} from '@preop/translation'
import type {Frame} from './frame.ts'

/** Words of the interface where a component takes words of the content. */
export const ownText = (value: string, {locale, dir}: Frame): Resolved<string> => ({
  value,
  lang: locale,
  dir,
  notice: 'none',
})
