import {request} from 'node:http'
import {text} from 'node:stream/consumers'
import sharp from 'sharp'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'

describe('what clients other than our own send', () => {
  let lake: LakeUnderTest
  beforeAll(async () => {
    lake = await startTestLake()
  })
  afterAll(() => lake.stop())

  /** A body of which the length is not told beforehand. */
  const sendChunks = (path: string, method: string, chunks: readonly string[]) => {
    const encoder = new TextEncoder()
    const body = new ReadableStream({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(encoder.encode(chunk))
        controller.close()
      },
    })
    const headers = {authorization: `Bearer ${lake.running.adminToken}`}
    return lake.request(path, {method, headers, body, ...{duplex: 'half'}})
  }

  it('takes a body in chunks', async () => {
    const chunks = ['{"mutations": [{"create": {"_id": "chunks",', '"_type": "awkward"}}]}']
    const answer = await sendChunks('/v1/data/mutate/production', 'POST', chunks)
    expect(answer.status).toBe(200)
    expect(await lake.client().getDocument('chunks')).toMatchObject({_type: 'awkward'})
  })

  it('refuses a body in chunks that grows too large', async () => {
    const chunks = Array.from({length: 17}, () => 'x'.repeat(1024 * 1024))
    const answer = await sendChunks('/v1/data/mutate/production', 'POST', chunks)
    expect(answer.status).toBe(413)
  })

  it('says what it has not, also of a request without a body', async () => {
    const headers = {authorization: `Bearer ${lake.running.adminToken}`}
    const answer = await lake.request('/v1/datasets/production', {method: 'DELETE', headers})
    expect(answer.status).toBe(404)
  })

  it('gives assets an address that everybody finds, also to a client that found it by project', async () => {
    const bytes = await sharp({create: {width: 2, height: 2, channels: 3, background: 'red'}})
      .png()
      .toBuffer()
    const sent = request({
      port: lake.running.port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/assets/images/production',
      headers: {
        host: `preop.localhost:${lake.running.port}`,
        authorization: `Bearer ${lake.running.adminToken}`,
      },
    })
    const answer = new Promise<string>((resolve, reject) => {
      sent.once('response', (response) => resolve(text(response)))
      sent.once('error', reject)
    })
    sent.end(bytes)
    const {url} = JSON.parse(await answer).document
    expect(url).toMatch(`http://localhost:${lake.running.port}/images/preop/production/`)
  })
})
