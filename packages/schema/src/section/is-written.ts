import {sourceLocale} from '@preop/locales'
import {localizedValue} from '../rules/localized-value.ts'
import {asRecords, type PlainRecord} from '../rules/plain.ts'
import {bodyTexts} from '../rules/plain-text.ts'

/** Whether a section tells patients anything: a template's empty section fills no gap of care. */
export const isWritten = ({body}: PlainRecord): boolean => {
  const source = localizedValue(body, sourceLocale)
  return bodyTexts(source).length > 0 || asRecords(source).some(({_type}) => _type === 'bodyImage')
}
