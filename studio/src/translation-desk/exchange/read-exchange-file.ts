import {
  decodeXml,
  largestXliff,
  type ReadXliff,
  readXliff,
  refuseOversize,
} from '@preop/translation/exchange'

/**
 * Reads a file that came back. Its size is looked at before its text is.
 *
 * @throws XmlProblem or XliffProblem saying what was expected and what was found
 */
export const readExchangeFile = async (
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<ReadXliff> => {
  refuseOversize(file.size, largestXliff)
  return readXliff(decodeXml(new Uint8Array(await file.arrayBuffer()), {maxBytes: largestXliff}))
}
