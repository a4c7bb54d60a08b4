import {spawn} from 'node:child_process'
import {setTimeout as sleep} from 'node:timers/promises'

/** A program that runs beside the tests. */
export type RunningProgram = {
  /** All it has printed so far. */
  output: () => string
  /** Resolves when it has printed something; rejects with its output if it ends or takes too long. */
  until: (pattern: RegExp, seconds: number) => Promise<void>
  /** Asks it to stop as ctrl-C does and waits; resolves to its exit code. */
  stop: () => Promise<number | null>
}

/**
 * Starts a Node program.
 *
 * @param args - the program and its arguments
 * @param env - added to ours
 */
export const runProgram = (args: string[], env: Record<string, string>): RunningProgram => {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env},
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    output: () => printed,
    until: async (pattern, seconds) => {
      const deadline = Date.now() + seconds * 1000
      while (!pattern.test(printed)) {
        if (child.exitCode !== null || Date.now() > deadline) {
          throw new Error(`${args.join(' ')} did not print ${pattern}. It printed:\n${printed}`)
        }
        await sleep(100)
      }
    },
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}
