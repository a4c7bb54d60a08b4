import {asRecord, asText, type PlainDocument} from '@preop/schema/rules'

/**
 * Whether a banner or an appeal has ended, so that no reader sees it any more.
 *
 * @param today - `YYYY-MM-DD`; what ends today counts as still there
 */
export const isOver = (document: PlainDocument, today: string): boolean => {
  const end = asText(asRecord(document.schedule).end) ?? asText(document.end)
  return end !== undefined && end.slice(0, 10) < today
}
