import {advanceSnapshot} from '@preop/content'
import {environment} from './environment.ts'
import {lakeClient} from './lake-client.ts'

let running: Promise<boolean> | undefined
let asked = false

const advance = async (): Promise<boolean> => {
  const client = lakeClient()
  if (!client) return false
  let changed = false
  do {
    asked = false
    const taken = await advanceSnapshot(client, environment().snapshotPath)
    changed ||= taken !== undefined
    if (taken) console.info(`Content ${taken.id}: ${taken.documents} documents.`)
  } while (asked)
  return changed
}

/**
 * Brings the site's content up to date. Calls that come while one is at work are answered by one
 * more reading after it, so that what they announce is never missed.
 *
 * @returns whether anything had changed
 * @throws as `takeSnapshot` does; the site then keeps showing the last good content
 */
export const catchUp = (): Promise<boolean> => {
  asked = true
  running ??= advance().finally(() => {
    running = undefined
  })
  return running
}
