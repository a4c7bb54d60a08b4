import {spawn} from 'node:child_process'
import {treeMemory} from './tree-memory.ts'

export type Measured = {readonly seconds: number; readonly peakMemoryMB: number}

const sampleMs = 150

/**
 * Runs a Node program to its end and measures it. What it prints is shown only if it fails.
 *
 * @param args - the program and its arguments
 * @param env - added to ours
 * @param signal - ends the program early
 * @throws Error with its output if it fails
 */
export const runMeasured = (
  args: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
      signal,
    })
    let printed = ''
    let peakMemoryMB = 0
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    const sampling = setInterval(() => {
      peakMemoryMB = Math.max(peakMemoryMB, child.pid ? treeMemory(child.pid) : 0)
    }, sampleMs)
    child.once('error', (error) => {
      clearInterval(sampling)
      reject(signal.aborted ? signal.reason : error)
    })
    child.once('exit', (code) => {
      clearInterval(sampling)
      const seconds = (performance.now() - start) / 1000
      if (code === 0) resolve({seconds, peakMemoryMB})
      else reject(new Error(`${args.join(' ')} ended with ${code}. It printed:\n${printed}`))
    })
  })
