import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type IncomingHttpHeaders} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {isValidSignature} from '@sanity/webhook'
import {startLake} from '../start-lake.ts'

type Heard = {headers: IncomingHttpHeaders; body: string}

const secret = 'a secret of this test'

/** A receiver that answers with the statuses given, then with 200, and keeps what it heard. */
const receive = async (statuses: number[] = []) => {
  const heard: Heard[] = []
  const waiting: (() => void)[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    heard.push({headers: request.headers, body})
    response.writeHead(statuses.shift() ?? 200).end()
    for (const wake of waiting.splice(0)) wake()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const until = async (count: number) => {
    while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  return {url: `http://127.0.0.1:${port}/hook`, heard, until, close: () => server.close()}
}

const startBoth = async (statuses?: number[]) => {
  const receiver = await receive(statuses)
  const dataDir = mkdtempSync(join(tmpdir(), 'preop-webhook-'))
  const webhook = {url: receiver.url, secret}
  const lake = await startLake({port: 0, dataDir, logLevel: 'silent', webhook})
  const client = createClient({
    projectId: 'preop',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.adminToken,
  })
  const stop = async () => {
    await lake.close()
    receiver.close()
    rmSync(dataDir, {recursive: true, force: true})
  }
  return {receiver, client, stop}
}

describe('the webhook', () => {
  it('tells of published documents only, signed, in order', async () => {
    const {receiver, client, stop} = await startBoth()
    await client.create({_id: 'drafts.page', _type: 'note', text: 'draft'})
    await client.create({_id: 'page', _type: 'note', text: 'one'})
    const {_rev} = await client.patch('page').set({text: 'two'}).commit()
    await client.delete('page')
    await receiver.until(3)
    await stop()
    const told = receiver.heard.map(({headers}) => headers['sanity-operation'])
    expect(told).toEqual(['create', 'update', 'delete'])
    expect(JSON.parse(receiver.heard[1]?.body ?? '')).toEqual({_id: 'page', _type: 'note', _rev})
    for (const {headers, body} of receiver.heard) {
      const signature = String(headers['sanity-webhook-signature'])
      expect(await isValidSignature(body, signature, secret)).toBe(true)
      expect(await isValidSignature(`${body} `, signature, secret)).toBe(false)
      expect(headers['sanity-document-id']).toBe('page')
    }
  })

  it('tries again while the receiver is away, and not when it refuses', async () => {
    const {receiver, client, stop} = await startBoth([503, 422])
    await client.create({_id: 'first', _type: 'note'})
    await client.create({_id: 'second', _type: 'note'})
    await receiver.until(3)
    await stop()
    const told = receiver.heard.map(({headers}) => headers['sanity-document-id'])
    expect(told).toEqual(['first', 'first', 'second'])
  })
})
