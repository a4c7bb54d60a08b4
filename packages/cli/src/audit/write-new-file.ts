import {rmSync, writeFileSync} from 'node:fs'
import {refuseExisting} from './refuse-existing.ts'

/** Writes a file for its owner only; it is there whole or not at all. */
export const writeNewFile = (path: string, content: string): void => {
  refuseExisting(path)
  let isStarted = false
  try {
    // `wx`: also if somebody makes the file between the look and this.
    writeFileSync(path, '', {flag: 'wx', mode: 0o600})
    isStarted = true
    writeFileSync(path, content, {flush: true})
  } catch (error) {
    if (isStarted) rmSync(path, {force: true})
    throw error
  }
}
