import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {treeMemory} from './tree-memory.ts'

it('counts a process and what it started', async () => {
  const program = `
    require('node:child_process').spawn(process.execPath, ['-e',
      'globalThis.held = Buffer.alloc(200_000_000, 1); console.log("held"); process.stdin.resume()',
    ], {stdio: ['pipe', 'inherit', 'inherit']})`
  const child = spawn(process.execPath, ['-e', program], {stdio: ['ignore', 'pipe', 'inherit']})
  try {
    await once(child.stdout, 'data')
    expect(child.pid).toBeDefined()
    expect(treeMemory(child.pid ?? 0)).toBeGreaterThan(200)
  } finally {
    child.kill()
  }
})

it('is nothing for a process that is gone', () => {
  expect(treeMemory(2 ** 30)).toBe(0)
})
