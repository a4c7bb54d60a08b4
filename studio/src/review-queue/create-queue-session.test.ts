import type {PlainDocument} from '@preop/schema/rules'
import {createQueueSession} from './create-queue-session.ts'
import {documents, procedure, today} from './queue.fixtures.ts'
import type {FromWorker} from './queue-messages.ts'

const overdue = {...procedure, nextReviewDue: '2026-05-01'}

/** A session over a lake that is a map, and what the page is told. */
const start = () => {
  const lake = new Map(documents.map((document) => [document._id, document]))
  const told: FromWorker[] = []
  const reads: string[] = []
  let isAway = false
  const answer = (name: string, found: readonly PlainDocument[]) => {
    reads.push(name)
    return isAway ? Promise.reject(new Error('No answer.')) : Promise.resolve([...found])
  }
  const session = createQueueSession({
    readAll: () => answer('all', [...lake.values()]),
    readChanged: (ids) =>
      answer(
        ids.join(' '),
        ids.flatMap((id) => lake.get(id) ?? []),
      ),
    tell: (message) => told.push(message),
    today: () => today,
  })
  return {session, lake, told, reads, goAway: (away: boolean) => (isAway = away)}
}

const kindsIn = (told: readonly FromWorker[]) => {
  const last = told.at(-1)
  return last?.type === 'found' ? last.findings.map(({kind}) => kind) : last?.type
}

describe('createQueueSession', () => {
  it('reads everything with one question and tells what it found', async () => {
    const {session, told, reads} = start()
    await session.readAll()
    expect(reads).toEqual(['all'])
    expect(told.at(-1)).toEqual({
      type: 'found',
      findings: [],
      specialties: [{id: 'spine', title: 'Spine care'}],
      documents: documents.length,
    })
  })

  it('follows what changes', async () => {
    const {session, lake, told, reads} = start()
    await session.readAll()
    lake.set('kyphoplasty', overdue)
    await session.readChanged(['kyphoplasty'])
    expect(kindsIn(told)).toEqual(['reviewOverdue'])
    lake.delete('kyphoplasty')
    await session.readChanged(['kyphoplasty'])
    expect(kindsIn(told)).toEqual([])
    expect(reads).toEqual(['all', 'kyphoplasty', 'kyphoplasty'])
  })

  it('does in one go what is asked for while it works', async () => {
    const {session, lake, told, reads} = start()
    const first = session.readAll()
    lake.set('kyphoplasty', overdue)
    await Promise.all([first, session.readChanged(['kyphoplasty']), session.readChanged(['spine'])])
    expect(reads.slice(0, 2)).toEqual(['all', 'kyphoplasty spine'])
    expect(kindsIn(told)).toEqual(['reviewOverdue'])
  })

  it('says why it failed, and reads everything again when it is next asked', async () => {
    const {session, told, reads, goAway} = start()
    await session.readAll()
    goAway(true)
    await session.readChanged(['kyphoplasty'])
    expect(told.at(-1)).toEqual({type: 'failed', message: 'No answer.'})
    goAway(false)
    await session.readChanged([])
    expect(reads).toEqual(['all', 'kyphoplasty', 'all'])
    expect(kindsIn(told)).toEqual([])
  })
})
