const normal = (tag: string) => tag.trim().replaceAll('_', '-').toLowerCase()

/**
 * How well a language of a file fits a locale: `exact` (`fr-FR`, `fr_fr`), `near` when one names
 * the other more closely (`fr` and `fr-CA`), else `none` (`fr-CA` and `fr-FR`, `zh-Hans` and
 * `zh-Hant`).
 */
export const localeMatch = (tag: string, locale: string): 'exact' | 'near' | 'none' => {
  const [found, wanted] = [normal(tag), normal(locale)]
  if (found === wanted) return 'exact'
  return found.startsWith(`${wanted}-`) || wanted.startsWith(`${found}-`) ? 'near' : 'none'
}
