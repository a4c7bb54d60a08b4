import {spawn} from 'node:child_process'

/**
 * Runs a Node program to its end, its output going to ours.
 *
 * @param args - the program and its arguments
 * @returns the exit code; 1 if a signal ended it
 */
export const runCommand = (args: string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, ...env},
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
