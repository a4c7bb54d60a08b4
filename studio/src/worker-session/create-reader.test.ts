import type {PlainDocument} from '@preop/schema/rules'
import {createReader} from './create-reader.ts'

const documents: readonly PlainDocument[] = ['a', 'b'].map((_id) => ({_id, _type: 'procedure'}))

/** A reader over a lake of two documents; `derived` has what was kept each time. */
const start = () => {
  const reads: string[] = []
  const failures: string[] = []
  const derived: string[][] = []
  const kept = new Set<string>()
  let isAway = false
  let meanwhile: (() => void) | undefined
  const answer = (name: string, found: readonly PlainDocument[]) => {
    reads.push(name)
    return isAway ? Promise.reject(new Error('No answer.')) : Promise.resolve([...found])
  }
  const keep = (found: readonly PlainDocument[]) => {
    for (const {_id} of found) kept.add(_id)
  }
  const reader = createReader({
    readAll: () => answer('all', documents),
    readChanged: (ids) =>
      answer(
        ids.join(' '),
        documents.filter(({_id}) => ids.includes(_id)),
      ),
    replaceAll: (found) => {
      kept.clear()
      keep(found)
    },
    update: (ids, found) => {
      for (const id of ids) kept.delete(id)
      keep(found)
    },
    derive: async (isAsked) => {
      meanwhile?.()
      meanwhile = undefined
      if (!isAsked()) derived.push([...kept])
    },
    fail: (message) => failures.push(message),
  })
  return {
    reader,
    reads,
    failures,
    derived,
    goAway: (away: boolean) => (isAway = away),
    /** Happens once, while something is derived. */
    during: (happens: () => void) => (meanwhile = happens),
  }
}

describe('createReader', () => {
  it('reads everything with one question, then what has changed', async () => {
    const {reader, reads, derived} = start()
    await reader.readAll()
    await reader.readChanged(['b', 'gone'])
    expect(reads).toEqual(['all', 'b gone'])
    expect(derived).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  it('derives anew without reading when nothing is named', async () => {
    const {reader, reads, derived} = start()
    await reader.readChanged([])
    expect(reads).toEqual([])
    expect(derived).toEqual([[]])
  })

  it('does in one go what is asked for while it works', async () => {
    const {reader, reads} = start()
    const first = reader.readAll()
    await Promise.all([first, reader.readChanged(['a']), reader.readChanged(['b', 'a'])])
    expect(reads).toEqual(['all', 'a b'])
  })

  it('says while it derives that something is asked for, and derives again after reading it', async () => {
    const {reader, reads, derived, during} = start()
    during(() => void reader.readChanged(['a']))
    await reader.readAll()
    expect(reads).toEqual(['all', 'a'])
    expect(derived).toEqual([['b', 'a']])
  })

  it('says why it failed, and reads everything when it is next asked', async () => {
    const {reader, reads, failures, goAway} = start()
    await reader.readAll()
    goAway(true)
    await reader.readChanged(['a'])
    expect(failures).toEqual(['No answer.'])
    goAway(false)
    await reader.readChanged([])
    expect(reads).toEqual(['all', 'a', 'all'])
    expect(failures).toHaveLength(1)
  })
})
