import {sourceLocale} from '@preop/locales'
import {isInSafetySection} from '@preop/schema/rules'
import {type DeskPolicy, noLexicon} from '@preop/translation'

/**
 * How the desk judges a change of the source. Browsers have no word list, so a corrected spelling
 * counts as substance here, while the site, which has one, may still show the translation.
 *
 * @param glossaryWords - words in which every letter counts
 */
export const deskPolicy = (glossaryWords: readonly string[]): DeskPolicy => ({
  sourceLocale,
  lexicon: noLexicon,
  glossaryWords,
  isSafetyCritical: isInSafetySection,
})
