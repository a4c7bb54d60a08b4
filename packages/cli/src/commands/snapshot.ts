import {parseArgs} from 'node:util'
import {createContentClient, takeSnapshot} from '@preop/content'
import {readableLakeError} from '../start/readable-lake-error.ts'
import type {Run} from './index.ts'

export const snapshot: Run = async (args, environment) => {
  const {values} = parseArgs({args, options: {json: {type: 'boolean', default: false}}})
  const client = createContentClient(environment.lake)
  const taken = await takeSnapshot(client, environment.snapshotPath).catch(
    readableLakeError(environment),
  )
  process.stdout.write(
    values.json
      ? `${JSON.stringify(taken)}\n`
      : `Snapshot ${taken.id}: ${taken.documents} documents, ${taken.problems.length} gaps of care to review.\n`,
  )
  return 0
}
