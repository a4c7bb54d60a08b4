import {canonicalJson} from './canonical-json.ts'

/**
 * The one way in which a report's file is written: members sorted, two spaces of indent, a line
 * feed at the end. A file that differs from it in one byte is not as it was written.
 */
export const reportToJson = (report: unknown): string =>
  `${JSON.stringify(JSON.parse(canonicalJson(report)), null, 2)}\n`
