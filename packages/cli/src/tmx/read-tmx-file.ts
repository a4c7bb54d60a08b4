import {readFileSync, statSync} from 'node:fs'
import {refuseOversize, xmlLimits} from '@preop/translation/exchange'
import {UsageError} from '../usage-error.ts'

/**
 * The bytes of a TMX file.
 *
 * @throws UsageError when there is no such file
 * @throws XmlProblem when it is too large
 */
export const readTmxFile = (file: string): Buffer => {
  const size = statSync(file, {throwIfNoEntry: false})?.size
  if (size === undefined) throw new UsageError(`There is no file ${file}.`)
  // Before it is read, so that a huge file does not fill the memory first.
  refuseOversize(size, xmlLimits.maxBytes)
  return readFileSync(file)
}
