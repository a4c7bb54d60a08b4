import type {Locale} from '@preop/locales'
import type {CheckedValue, FailedCheck, TranslationToCheck} from './check.types.ts'
import {checkIds} from './check-ids.ts'
import type {CheckedSide} from './checked-pair.types.ts'
import {checks} from './checks.ts'
import {readText} from './reading/read-text.ts'
import {toPlainText} from './text/to-plain-text.ts'

const sideOf = (value: CheckedValue, locale: Locale): CheckedSide => {
  const text = toPlainText(value)
  return {value, text, locale, reading: readText(text, locale)}
}

/**
 * Checks a translation against its source. It guards, it does not prove: no failed check does not
 * mean that the translation is right.
 *
 * @param translation - source and target of one unit: two strings, or two elements of a body
 * @returns what looks wrong, in the order of `checkIds`; nothing for an empty target
 */
export const checkTranslation = ({
  source,
  target,
  sourceLocale,
  targetLocale,
  glossary = [],
  maxLength,
}: TranslationToCheck): readonly FailedCheck[] => {
  const pair = {
    source: sideOf(source, sourceLocale),
    target: sideOf(target, targetLocale),
    glossary,
    maxLength,
  }
  if (pair.target.text.trim() === '') return []
  const untranslated = checks.untranslated(pair)
  // Of a text that is still the source every other check would speak as well, of the same fault.
  if (untranslated.length > 0) return untranslated
  return checkIds.flatMap((id) => checks[id](pair))
}
