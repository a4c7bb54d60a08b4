import {once} from 'node:events'
import {createServer, get} from 'node:http'
import {connect} from 'node:net'
import {guardConnections} from './guard-connections.ts'

/** An address for documentation: nobody has it, and asking for it needs no resolver. */
const outside = '192.0.2.1'
const refusal = `Not connected to ${outside}: "preop sanity" works with the content lake`

const failureOf = async (emitter: NodeJS.EventEmitter): Promise<string> => {
  const [error] = await once(emitter, 'error')
  return String(error)
}

describe('guardConnections', () => {
  const server = createServer((_, response) => response.end('here'))
  let port = 0
  let undo = () => {}

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
    undo = guardConnections('127.0.0.1', 'lake')
  })
  afterAll(async () => {
    undo()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })

  it('lets this machine be reached, also by a name that no resolver knows', async () => {
    for (const host of ['127.0.0.1', 'preop.localhost'])
      expect(await (await fetch(`http://${host}:${port}/`)).text()).toBe('here')
  })

  it('stops fetch', async () => {
    const failed = fetch(`http://${outside}/`)
    await expect(failed).rejects.toMatchObject({cause: {message: expect.stringContaining(refusal)}})
  })

  it.each([
    ['a request', () => get(`http://${outside}/`)],
    ['a connection by port and host', () => connect(80, outside)],
    ['a connection by options', () => connect({port: 80, host: outside})],
  ])('stops %s', async (_, open) => {
    expect(await failureOf(open())).toContain(refusal)
  })

  it('leaves files that are sockets alone', async () => {
    expect(await failureOf(connect('/nowhere/a.sock'))).toContain('ENOENT')
  })
})
