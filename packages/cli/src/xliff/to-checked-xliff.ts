import {
  type ExchangeDocument,
  largestXliff,
  validateXliff,
  writeXliff12,
  writeXliff21,
} from '@preop/translation/exchange'

/**
 * Documents as XLIFF, checked against the specification before anybody gets it.
 *
 * @throws Error when the file would be wrong or too large to come back
 */
export const toCheckedXliff = (
  documents: readonly ExchangeDocument[],
  version: '2.1' | '1.2',
): string => {
  const text = version === '2.1' ? writeXliff21(documents) : writeXliff12(documents)
  const size = Buffer.byteLength(text)
  if (size > largestXliff)
    throw new Error(
      `The file would have ${(size / 1e6).toFixed(1)} MB, and one that comes back may have ${largestXliff / 1e6}. Give a folder, --out <folder>: each document gets a file of its own.`,
    )
  const problems = validateXliff(text)
  if (problems.length > 0)
    throw new Error(
      `The file would not be XLIFF ${version}, so it was not written:\n${problems.slice(0, 10).join('\n')}`,
    )
  return text
}
