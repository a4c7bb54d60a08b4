import {jest} from '@jest/globals'
import {type Asker, askers, documents, type Name} from './matrix/askers.ts'
import {readingRows} from './matrix/reading-rows.ts'
import type {Row, World} from './matrix/row.ts'
import {shellRows} from './matrix/shell-rows.ts'
import {restoreDocuments, startWorld} from './matrix/start-world.ts'
import {presenceRows, streamRows} from './matrix/stream-rows.ts'
import {writingRows} from './matrix/writing-rows.ts'

jest.setTimeout(120_000)

const rows = [...readingRows, ...streamRows, ...presenceRows, ...writingRows, ...shellRows]

let world: World
beforeAll(async () => {
  world = await startWorld()
  await restoreDocuments(world)
})
afterAll(() => world.lake.stop())

const stored = (): string => {
  const documents = world.lake.running.lake.dataset('production').store.snapshot('raw').documents()
  return JSON.stringify(documents)
}

const statusFor = ({refusal}: Row, {as}: Asker): number => {
  if (refusal === 'omitted') return 200
  if (refusal !== 'status') return refusal
  return as === 'nobody' ? 401 : 403
}

const outcomeOf = async (row: Row, asker: Asker, name: Name) => {
  const document = documents[name]
  const preparation = row.before?.(document) ?? []
  if (preparation.length > 0) await world.write(preparation)
  const before = row.before ? stored() : ''
  const answer = await row.ask(world, asker, document)
  const isChanged = row.before ? stored() !== before : undefined
  if (preparation.length > 0 || isChanged) await restoreDocuments(world)
  const isGiven = row.given(answer, document)
  return {name, isGiven, isChanged, status: isGiven ? undefined : answer.status}
}

const cells = rows.flatMap((row) =>
  askers.map((asker) => ({
    line: [row.endpoint, row.what, 'by', asker.as, 'with', asker.by].filter(Boolean).join(' '),
    row,
    asker,
  })),
)

describe('the matrix of access', () => {
  it.each(cells)('$line', async ({row, asker}) => {
    for (const name of row.of) {
      const isAllowed = row.may(asker, name)
      expect(await outcomeOf(row, asker, name)).toEqual({
        name,
        isGiven: isAllowed,
        isChanged: row.before ? isAllowed : undefined,
        status: isAllowed ? undefined : statusFor(row, asker),
      })
    }
  })

  it('has a row for every endpoint there is, and for none that is not', () => {
    const named = [...new Set(rows.map(({endpoint}) => endpoint))].sort()
    expect(named).toEqual(world.lake.running.endpoints)
  })
})
