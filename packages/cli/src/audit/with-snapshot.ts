import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createContentClient, openSnapshot, type Snapshot, takeSnapshot} from '@preop/content'
import type {Environment} from '../environment.ts'
import {readableLakeError} from '../start/readable-lake-error.ts'

/**
 * Lets a report read a snapshot of its own, of one moment: the one that the site renders from is
 * left alone.
 */
export const withSnapshot = async <Result>(
  environment: Environment,
  at: Date,
  use: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'preop-audit-'))
  try {
    const path = join(folder, 'snapshot.db')
    const client = createContentClient(environment.lake)
    await takeSnapshot(client, path, at).catch(readableLakeError(environment))
    const snapshot = openSnapshot(path)
    try {
      return await use(snapshot)
    } finally {
      snapshot.close()
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
