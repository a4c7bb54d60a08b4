import {UsageError} from '../usage-error.ts'
import {xliffUsage} from './xliff-usage.ts'

/**
 * The version of XLIFF, as typed.
 *
 * @throws UsageError for one that we do not write
 */
export const readVersion = (version: string): '2.1' | '1.2' => {
  if (version === '2.1' || version === '1.2') return version
  throw new UsageError(`Expected --version 2.1 or 1.2, found "${version}".\n${xliffUsage}`)
}
