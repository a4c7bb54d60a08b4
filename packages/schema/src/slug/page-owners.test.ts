import {procedure, slug} from '../rules/rules.fixtures.ts'
import {pageOwners} from './page-owners.ts'

const page = (_id: string, en: string) => ({...procedure, _id, slug: slug({en})})
const lookup = new Map(
  [page('a', 'knee'), page('b', 'knee'), page('c', 'hip')].map((one) => [one._id, one]),
)

describe('pageOwners', () => {
  it.each([
    ['/en/procedures/knee', ['a', 'b']],
    ['/de/procedures/hip', ['c']],
    ['/en/donate/hip', []],
    ['', []],
  ])('%s', (path, ids) => {
    expect(pageOwners(lookup, path).map(({_id}) => _id)).toEqual(ids)
  })

  it('reads the documents once, however many pages ask', () => {
    let reads = 0
    const counted = {
      get: (id: string) => lookup.get(id),
      values: () => {
        reads += 1
        return lookup.values()
      },
    }
    for (const _ of Array.from({length: 100})) pageOwners(counted, '/en/procedures/knee')
    expect(reads).toBe(1)
  })
})
