import {statSync} from 'node:fs'
import {openSnapshot, type Snapshot} from '@preop/content'
import {environment} from './environment.ts'

let opened: {snapshot: Snapshot; version: string} | undefined

const versionOf = (path: string) => {
  const {ino, mtimeMs} = statSync(path, {throwIfNoEntry: false}) ?? {ino: 0, mtimeMs: 0}
  return `${ino} ${mtimeMs}`
}

/** The content that pages render from. When the file was replaced, the new one is opened. */
export const content = (): Snapshot => {
  const {snapshotPath} = environment()
  const version = versionOf(snapshotPath)
  if (opened?.version === version) return opened.snapshot
  const previous = opened?.snapshot
  opened = {snapshot: openSnapshot(snapshotPath), version}
  previous?.close()
  return opened.snapshot
}
