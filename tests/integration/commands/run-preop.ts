import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export type Ended = {code: number | null; stdout: string; stderr: string}

/** Runs a Node program in the repository's folder to its end. */
export const run = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A checkout's own settings must not leak into the test.
      env: {PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env},
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({code, stdout, stderr}))
  })

/** Runs `preop` with arguments. */
export const runPreop = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  run(['packages/cli/bin/preop.mjs', ...args], env)
