import {utf8Size} from '../xml/utf8-size.ts'
import type {ExchangeDocument} from './exchange.types.ts'
import {largestXliff} from './read-xliff.ts'
import {validateXliff} from './validate/validate-xliff.ts'
import {writeXliff12} from './write-xliff-12.ts'
import {writeXliff21} from './write-xliff-21.ts'

/** The versions of XLIFF that are written. */
export type XliffVersion = '2.1' | '1.2'

/**
 * Documents as XLIFF, checked against the specification before anybody gets it.
 *
 * @throws Error when there is no unit, when the file would be wrong, or too large to come back
 */
export const toCheckedXliff = (
  documents: readonly ExchangeDocument[],
  version: XliffVersion,
): string => {
  const text = version === '2.1' ? writeXliff21(documents) : writeXliff12(documents)
  const size = utf8Size(text)
  if (size > largestXliff)
    throw new Error(
      `The file would have ${(size / 1e6).toFixed(1)} MB, and one that comes back may have ${largestXliff / 1e6}. Export fewer documents at a time, or each to a file of its own.`,
    )
  const problems = validateXliff(text)
  if (problems.length > 0)
    throw new Error(
      `The file would not be XLIFF ${version}, so it was not written:\n${problems.slice(0, 10).join('\n')}`,
    )
  return text
}
