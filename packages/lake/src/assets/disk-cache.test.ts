import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {DiskCache} from './disk-cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'preop-cache-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('DiskCache', () => {
  it('keeps what is used and lets go of what is oldest', async () => {
    const path = join(folder, 'images')
    const cache = new DiskCache(path, 50)
    for (const key of ['a', 'b', 'c', 'd', 'e']) {
      await cache.put(key, Buffer.alloc(10))
      await sleep(10)
    }
    expect((await cache.get('a'))?.length).toBe(10)
    await sleep(10)
    await cache.put('f', Buffer.alloc(10))
    expect(readdirSync(path).sort()).toEqual(['a', 'd', 'e', 'f'])
    expect(await cache.get('b')).toBeUndefined()
  })

  it('counts what an earlier run left', async () => {
    const path = join(folder, 'images')
    await new DiskCache(path, 20).put('g', Buffer.alloc(10))
    expect(readdirSync(path)).toEqual(['g'])
  })
})
