import {Readable} from 'node:stream'
import {backUp, openLake} from '@preop/lake'
import type {Environment} from '../environment.ts'
import {readAdminToken} from '../start/read-admin-token.ts'

const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'ECONNREFUSED') ||
    (error instanceof AggregateError ? error.errors.some(isRefused) : isRefused(error.cause)))

/** Of a lake that does not run: opened for as long as it takes. */
const readFolder = async ({dataDir, lake}: Environment): Promise<Readable> => {
  const opened = openLake({dataDir, projectId: lake.projectId, dataset: lake.dataset})
  const archive = await backUp(opened).catch((error: unknown) => {
    opened.close()
    throw error
  })
  return archive.once('close', () => opened.close())
}

/**
 * A backup of the embedded lake: from itself while it runs, else from its data folder.
 *
 * @throws Error when the lake has never run, or refuses
 */
export const readBackup = async (environment: Environment): Promise<Readable> => {
  const {lakeUrl, dataDir} = environment
  const headers = {authorization: `Bearer ${readAdminToken(dataDir)}`}
  const response = await fetch(`${lakeUrl}/v1/backup`, {headers}).catch((error: unknown) => {
    if (isRefused(error)) return undefined
    throw error
  })
  if (!response) return readFolder(environment)
  if (response.ok && response.body) return Readable.from(response.body)
  throw new Error(
    `What answers at ${lakeUrl} is not the lake of ${dataDir}, or gives no backup (${response.status}). Check LAKE_PORT and PREOP_DATA_DIR.`,
  )
}
