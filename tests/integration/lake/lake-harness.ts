import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type RunningLake, startLake} from '@preop/content-lake'
import {createToken, type Role} from '@preop/lake'
import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'

export type LakeUnderTest = {
  readonly running: RunningLake
  readonly dataDir: string
  readonly studioDir: string
  /** A token of a role; one is made for each call. */
  readonly token: (role: Role, locales?: readonly string[]) => string
  readonly client: (config?: ClientConfig) => SanityClient
  /** A request as any program could send it, without the client's help. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  readonly stop: () => Promise<void>
}

export const createTestClient = (url: string, config: ClientConfig = {}): SanityClient =>
  createClient({
    projectId: 'preop',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
    ...config,
  })

/** A real server on a free port over an empty data folder. */
export const startTestLake = async (): Promise<LakeUnderTest> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'preop-lake-'))
  const studioDir = join(dataDir, 'studio')
  const running = await startLake({port: 0, dataDir, studioDir, logLevel: 'silent'})
  return {
    running,
    dataDir,
    studioDir,
    token: (role, locales = []) => createToken(dataDir, {role, locales}),
    client: (config) => createTestClient(running.url, {token: running.adminToken, ...config}),
    request: (path, init) => fetch(`${running.url}${path}`, {redirect: 'manual', ...init}),
    stop: async () => {
      await running.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}

/** What a client call was refused with; fails the test when it was not refused. */
export const refusalOf = async (
  call: Promise<unknown>,
): Promise<{status: unknown; body: unknown}> => {
  const outcome = await call.then(
    (value: unknown) => ({value}),
    (error: unknown) => ({error}),
  )
  if (!('error' in outcome)) throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`)
  const {error} = outcome
  if (!(error instanceof Error) || !('statusCode' in error) || !('response' in error)) throw error
  const {statusCode, response} = error
  const body =
    typeof response === 'object' && response && 'body' in response ? response.body : undefined
  return {status: statusCode, body}
}
