import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openAccounts} from './open-accounts.ts'
import {Sessions, sessionLimits} from './sessions.ts'

const folder = mkdtempSync(join(tmpdir(), 'preop-sessions-'))
const database = openAccounts(folder)
const sessions = new Sessions(database)
afterAll(() => {
  database.close()
  rmSync(folder, {recursive: true})
})

describe('a session', () => {
  it('belongs to its account until it ends', () => {
    const id = sessions.start('ann', 0)
    expect(sessions.use(id, 1)).toBe('ann')
    expect(sessions.use(`${id}x`, 1)).toBeUndefined()
    sessions.end(id)
    expect(sessions.use(id, 1)).toBeUndefined()
  })

  it('is over when left alone', () => {
    const id = sessions.start('ann', 0)
    expect(sessions.use(id, sessionLimits.idle - 1)).toBe('ann')
    expect(sessions.use(id, 2 * sessionLimits.idle - 2)).toBe('ann')
    expect(sessions.use(id, 3 * sessionLimits.idle)).toBeUndefined()
  })

  it('is not kept awake by whoever only listens', () => {
    const id = sessions.start('ann', 0)
    expect(sessions.peek(id, sessionLimits.idle - 1)).toBe('ann')
    expect(sessions.peek(id, sessionLimits.idle)).toBeUndefined()
    expect(sessions.peek(`${id}x`, 0)).toBeUndefined()
  })

  it('is over after its longest time, however busy', () => {
    const id = sessions.start('ann', 0)
    const half = sessionLimits.idle / 2
    for (let now = 0; now < sessionLimits.total; now += half)
      expect(sessions.use(id, now)).toBe('ann')
    expect(sessions.use(id, sessionLimits.total)).toBeUndefined()
  })

  it('cannot be read from the file', () => {
    const id = sessions.start('ann', 0)
    expect(JSON.stringify(database.prepare('SELECT * FROM sessions').all())).not.toContain(id)
  })
})
