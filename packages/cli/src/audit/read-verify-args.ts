import {parseArgs} from 'node:util'
import {UsageError} from '../usage-error.ts'
import {auditUsage} from './audit-usage.ts'

/**
 * The file and the flags that `preop audit verify` is called with.
 *
 * @throws UsageError when there is not one file
 */
export const readVerifyArgs = (args: string[]) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'public-key': {type: 'string'},
      previous: {type: 'string'},
      report: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new UsageError(`Name one file.\n${auditUsage}`)
  return {file, publicKey: values['public-key'], ...values}
}
