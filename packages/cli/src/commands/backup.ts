import {createWriteStream, existsSync, renameSync, rmSync, statSync} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {oneFile} from '../backup/one-file.ts'
import {readBackup} from '../backup/read-backup.ts'
import {UsageError} from '../usage-error.ts'
import type {Run} from './index.ts'

export const backup: Run = async (args, environment) => {
  const {file, json, force} = oneFile('backup', args, environment)
  if (existsSync(file) && !force)
    throw new UsageError(`${file} exists. Name another file, or replace it: --force`)
  const archive = await readBackup(environment)
  // Under its name only when it is whole: half a backup must not pass for one.
  const part = `${file}.part`
  try {
    await pipeline(archive, createWriteStream(part, {mode: 0o600, flush: true}))
    renameSync(part, file)
  } finally {
    rmSync(part, {force: true})
  }
  const {size} = statSync(file)
  process.stdout.write(
    json ? `${JSON.stringify({file, size})}\n` : `Backed up to ${file} (${size} bytes).\n`,
  )
  return 0
}
