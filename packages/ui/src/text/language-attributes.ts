import type {Direction, Resolved} from '../types.ts'

/** The `lang` and `dir` an element needs when its text is not in the page's language. */
export const languageAttributes = (
  {lang, dir}: Pick<Resolved<unknown>, 'lang' | 'dir'>,
  locale: string,
): {lang?: string; dir?: Direction} => (lang === locale ? {} : {lang, dir})
