import {createServer} from 'node:http'
import {z} from 'zod'
import {readPages} from './read-pages.ts'

const asked = z.object({
  query: z.literal('*[next]'),
  params: z.object({types: z.array(z.string()), after: z.string(), count: z.number()}),
})

/** A lake of so many documents that answers as the query says. */
const startLake = async (size: number) => {
  const ids = Array.from({length: size}, (_, index) => `d${String(index).padStart(4, '0')}`)
  const questions: z.output<typeof asked>['params'][] = []
  const server = createServer(async (request, response) => {
    const {params} = asked.parse(JSON.parse(Buffer.concat(await request.toArray()).toString()))
    questions.push(params)
    const page = ids.filter((id) => id > params.after).slice(0, params.count)
    response.end(JSON.stringify({result: page.map((_id) => ({_id, _type: 'procedure'}))}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    ids,
    questions,
    endpoint: {url: `http://127.0.0.1:${port}/query`, headers: {}},
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe('readPages', () => {
  it.each([
    [0, 5, ['']],
    [4, 5, ['']],
    [5, 5, ['', 'd0004']],
    [12, 5, ['', 'd0004', 'd0009']],
  ])('reads %i documents, %i at a time, after %j', async (size, count, after) => {
    const {ids, questions, endpoint, stop} = await startLake(size)
    const read = await readPages(endpoint, '*[next]', ['procedure'], count)
    await stop()
    expect(read.map(({_id}) => _id)).toEqual(ids)
    expect(questions).toEqual(after.map((id) => ({types: ['procedure'], after: id, count})))
  })
})
