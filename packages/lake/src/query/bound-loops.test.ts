import {evaluate, parse} from 'groq-js'
import {boundFind, boundLoops} from './bound-loops.ts'

const documents = [
  {_id: 'a', _type: 'post', n: 1, list: [{v: 1}, {v: 2}], to: {_ref: 'b'}},
  {_id: 'b', _type: 'post', n: 2, list: [{v: 3}], to: {_ref: 'a'}},
]

const run = async (query: string, isBound: boolean) => {
  const tree = parse(query)
  let ticks = 0
  if (isBound) boundLoops(tree)
  const find = boundFind(
    (id) => documents.find(({_id}) => _id === id),
    (reason) => new Error(reason),
  )
  const dereference = ({_ref}: {_ref: string}) => {
    ticks += /^\w+$/.test(_ref) ? 0 : 1
    return find(_ref)
  }
  const value = await evaluate(tree, {dataset: documents, dereference})
  return {result: await value.get(), ticks}
}

describe('boundLoops', () => {
  it.each([
    ['*[n > 1]', 0],
    ['*{n, "to": to->n}', 0],
    ['*[n > 1] | order(n)[0..3]{_id}', 0],
    ['*{"all": *[n == ^.n]._id}', 6],
    ['*[count(*[n > ^.n]) > 0]{_id}', 4],
    ['*{"x": list[]{"y": v, "z": ^.list[v > 1]}}', 5],
    ['*{"same": *}', 2],
    ['*{"x": *{"y": *[n == ^.^.n]{n}}}', 16],
    ['[{"a": 1}, {"a": 2}]{"x": [3, 4][@ > 3]}', 2],
    ['* | order(count(*[n > ^.n]) desc, _id){_id}', 4],
    ['* | score(count(*) > 1){_id, _score}', 2],
  ])('%s calls back %i times, and answers the same', async (query, ticks) => {
    const plain = await run(query, false)
    const bound = await run(query, true)
    expect(bound.result).toEqual(plain.result)
    expect([plain.ticks, bound.ticks]).toEqual([0, ticks])
  })
})
