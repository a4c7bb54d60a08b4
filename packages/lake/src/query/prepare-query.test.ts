import {LakeError} from '../errors/lake-error.ts'
import {evaluateQuery} from './evaluate-query.ts'
import {prepareQuery} from './prepare-query.ts'

const run = (query: string, params: Record<string, unknown>): Promise<unknown> =>
  evaluateQuery({
    prepared: prepareQuery(query, params),
    params,
    documents: [],
    find: () => undefined,
    identityId: 'me',
    projectId: 'p',
    dataset: 'd',
  })

const refusalOf = (query: string, params: Record<string, unknown>): unknown => {
  try {
    prepareQuery(query, params)
  } catch (error) {
    return error instanceof LakeError ? error.body.error : error
  }
  return 'no error'
}

describe('prepareQuery', () => {
  it.each([
    ['[1, 2, 3][0...$n]', {n: 2}, [1, 2]],
    ['[1, 2, 3][$i]', {i: 2}, 3],
    ['{"a": {"b": 4}}.a[$key]', {key: 'b'}, 4],
    ['[1, 2, 3][@ > $n]', {n: 1}, [2, 3]],
    ['$x + 1', {x: 1}, 2],
    ['$x', {x: null}, null],
  ])('%s with %j', async (query, params, expected) => {
    expect(await run(query, params)).toEqual(expected)
    // Once more from the cache, with another value where that changes how the query reads.
    expect(await run(query, params)).toEqual(expected)
  })

  it.each([
    ['*[', {}, 'Unexpected end', 1],
    ['*[a == ]', {}, 'Unexpected end', 6],
    ['', {}, 'Expected expression', 0],
    ['*[foo(1)]', {}, 'Undefined function: foo', 0],
    ['*[0...$n]', {n: 'x'}, 'slicing must use constant numbers', 0],
    ['*[_id == $id]', {}, 'param $id referenced, but not provided', 0],
    ['*[_id == $constructor]', {}, 'param $constructor referenced', 0],
    ['*[text::query("x")]', {}, 'text::query() is not supported', 0],
    ['*[geo::contains(a, b)]', {}, 'geo::contains() is not supported', 0],
  ])('refuses %p', (query, params, description, start) => {
    expect(refusalOf(query, params)).toMatchObject({
      type: 'queryParseError',
      description: expect.stringContaining(description),
      query,
      start,
      end: expect.any(Number),
    })
  })
})
