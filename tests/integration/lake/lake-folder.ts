import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {createTestClient} from './lake-harness.ts'

/** Gives each test of a file a data folder of its own, which lakes that are killed leave behind. */
export const provideLakeFolder = () => {
  let path = ''
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'preop-crash-'))
  })
  afterEach(() => rmSync(path, {recursive: true, force: true}))
  const adminToken = () => readFileSync(join(path, 'admin-token'), 'utf8').trim()
  return {
    dataDir: () => path,
    /** Where uploads stand until they are whole. */
    incoming: () => join(path, 'assets', 'production', 'incoming'),
    adminToken,
    /** An administrator's, for the lake that runs over the folder. */
    clientOf: (url: string): SanityClient => createTestClient(url, {token: adminToken()}),
  }
}
