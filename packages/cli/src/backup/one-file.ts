import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'

/**
 * The file and the flags that `backup` and `restore` are called with.
 *
 * @throws UsageError when there is not one file, or no embedded lake
 */
export const oneFile = (name: 'backup' | 'restore', args: string[], {embedded}: Environment) => {
  const {values, positionals} = parseArgs({
    args,
    options: {json: {type: 'boolean', default: false}, force: {type: 'boolean', default: false}},
    allowPositionals: true,
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0)
    throw new UsageError(`Name one file: preop ${name} FILE [--force] [--json]`)
  if (!embedded)
    throw new UsageError(
      `"preop ${name}" is for the embedded lake. For others: npx preop sanity dataset export`,
    )
  return {file: resolve(file), ...values}
}
