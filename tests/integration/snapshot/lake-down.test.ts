import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {createContentClient, takeSnapshot} from '@preop/content'
import {parseEnvironment} from '../../../packages/cli/src/environment.ts'
import {readableLakeError} from '../../../packages/cli/src/start/readable-lake-error.ts'
import {freePort} from '../../support/free-port.ts'
import {startServer} from './forwarder.ts'

jest.setTimeout(120_000)

const readFrom = async (lakeUrl: string) => {
  const path = join(tmpdir(), `preop-never-${process.pid}.db`)
  const environment = parseEnvironment({SANITY_API_HOST: lakeUrl})
  const client = createContentClient(environment.lake)
  const error: unknown = await takeSnapshot(client, path)
    .catch(readableLakeError(environment))
    .catch((thrown: unknown) => thrown)
  expect(existsSync(path)).toBe(false)
  if (!(error instanceof Error)) throw new Error(`Not refused: ${JSON.stringify(error)}`)
  return error
}

describe('a snapshot of a lake that cannot be read', () => {
  it('names the address and what to do when nothing listens there', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const error = await readFrom(url)
    expect(error.message).toContain(url)
    expect(error.message).toContain('npx preop status')
    expect(String(error.cause)).toMatch(/ECONNREFUSED|fetch failed|connect/i)
  })

  it('asks a bounded number of times when every answer is a fault of the lake', async () => {
    let asked = 0
    const broken = await startServer((_request, response) => {
      asked += 1
      response
        .writeHead(503, {'content-type': 'application/json'})
        .end('{"message":"Out of order"}')
    })
    try {
      const error = await readFrom(broken.url)
      expect(error.message).toContain(broken.url)
      expect(String(error.cause)).toMatch(/Out of order|503/)
      expect(asked).toBe(5)
    } finally {
      await broken.stop()
    }
  })

  it.each([
    ['an answer of another shape', '{"result":{"unexpected":true}}'],
    ['a page of HTML', '<!doctype html><title>Portal</title>'],
    ['an empty answer', ''],
  ])('refuses %s instead of taking it for an empty site', async (_title, body) => {
    const other = await startServer((_request, response) =>
      response.writeHead(200, {'content-type': 'application/json'}).end(body),
    )
    try {
      const error = await readFrom(other.url)
      expect(error.message).toContain(other.url)
    } finally {
      await other.stop()
    }
  })
})
