import {createReadStream} from 'node:fs'
import {access} from 'node:fs/promises'
import {restore as restoreInto} from '@preop/lake'
import {oneFile} from '../backup/one-file.ts'
import type {Run} from './index.ts'

export const restore: Run = async (args, environment) => {
  const {file, json, force} = oneFile('restore', args, environment)
  await access(file)
  const {dataDir} = environment
  const restored = await restoreInto(dataDir, createReadStream(file), {force})
  const {files, createdAt, replaced} = restored
  const aside = replaced ? ` What was there before is in ${replaced}.` : ''
  process.stdout.write(
    json
      ? `${JSON.stringify({dataDir, ...restored})}\n`
      : `Restored the backup of ${createdAt} into ${dataDir}: ${files} files, each checked.${aside}\n`,
  )
  return 0
}
