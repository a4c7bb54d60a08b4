import type {Locale} from '@preop/locales'
import {englishReadability} from '@preop/schema/rules'
import {readabilityOf} from '@preop/translation'

/** Very short sentences carry an index beyond the end of its scale. */
const onScale = (value: number) => Math.round(Math.min(100, Math.max(0, value)))

/**
 * How easy a plain text is to read, with the formula's name and scale, for it says nothing beside a
 * score of another formula.
 *
 * @returns undefined for a short text, and for a language whose counter is not proved
 */
export const readabilitySentence = (text: string, locale: Locale): string | undefined => {
  const score = locale === 'en' ? englishReadability(text) : readabilityOf(text, locale)
  if (!score) return undefined
  switch (score.formula) {
    case 'Gulpease':
      return `Gulpease ${onScale(score.value)} (0 hard to 100 easy)`
    case 'Flesch-Kincaid':
      return `Flesch-Kincaid grade ${Math.max(0, score.value).toFixed(1)} (school year in the United States, lower is easier)`
    default:
      return score satisfies never
  }
}
