import {asRecord, asRecords, asText, type PlainRecord} from '../rules/plain.ts'
import type {DialLine} from './phone-lines.ts'

/**
 * Whether the settings hold a number for a line in the hospital's own jurisdiction.
 *
 * @param settings - the `siteSettings` document, if there is one
 */
export const hasPhoneNumber = (settings: PlainRecord | undefined, line: DialLine): boolean => {
  const {jurisdiction, phones, emergencyNumbers} = asRecord(settings)
  const entries =
    line === 'emergency'
      ? asRecords(emergencyNumbers)
      : asRecords(phones).filter((phone) => phone.line === line)
  return entries.some(
    (entry) => entry.jurisdiction === jurisdiction && asText(entry.number) !== undefined,
  )
}
