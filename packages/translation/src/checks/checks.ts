import type {CheckId} from './check-ids.ts'
import type {Check} from './checked-pair.types.ts'
import {dateCheck} from './date-check.ts'
import {doubleSpaceCheck} from './double-space-check.ts'
import {endPunctuationCheck} from './end-punctuation-check.ts'
import {glossaryCheck} from './glossary-check.ts'
import {lengthCheck} from './length-check.ts'
import {linkCheck} from './link-check.ts'
import {negationCheck} from './negation-check.ts'
import {numberCheck} from './number-check.ts'
import {phoneCheck} from './phone-check.ts'
import {placeholderCheck} from './placeholder-check.ts'
import {structureCheck} from './structure-check.ts'
import {timeCheck} from './time-check.ts'
import {unitCheck} from './unit-check.ts'
import {untranslatedCheck} from './untranslated-check.ts'
import {wrongLanguageCheck} from './wrong-language-check.ts'

/** Every check; an id without one does not compile. */
export const checks: Readonly<Record<CheckId, Check>> = {
  untranslated: untranslatedCheck,
  wrongLanguage: wrongLanguageCheck,
  structure: structureCheck,
  number: numberCheck,
  unit: unitCheck,
  date: dateCheck,
  time: timeCheck,
  phone: phoneCheck,
  negation: negationCheck,
  link: linkCheck,
  placeholder: placeholderCheck,
  glossary: glossaryCheck,
  endPunctuation: endPunctuationCheck,
  doubleSpace: doubleSpaceCheck,
  length: lengthCheck,
}
