import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'

export type LakeProcess = {
  readonly url: string
  /** Ends the process at once, as a crash or a power cut would. */
  readonly kill: () => Promise<void>
  /** Asks the process to stop, and tells how it ended. */
  readonly stop: () => Promise<number | null>
}

const main = new URL('../../../apps/content-lake/src/main.ts', import.meta.url).pathname

/** Under a limit, writing beyond it fails as on a full disk, and the signal that says so is unheard. */
const limited = `trap '' XFSZ; ulimit -f "$1"; exec "$2" "$3"`

const spawnLake = (
  variables: Readonly<Record<string, string>>,
  fileBlocks?: number,
): ChildProcess => {
  const [program, args] = fileBlocks
    ? ['sh', ['-c', limited, 'sh', String(fileBlocks), process.execPath, main]]
    : [process.execPath, [main]]
  return spawn(program, args, {
    env: {NODE_ENV: 'production', PATH: process.env.PATH, LAKE_PORT: '0', ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const readUntil = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: unknown) => {
      output += String(chunk)
      const found = pattern.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The lake ended with ${code}: ${output}`)))
  })

/**
 * The lake as the launcher starts it, in a process of its own.
 *
 * @param fileBlocks - how large its files may grow, in blocks of 512 bytes; no limit without it
 * @param port - 0 takes any free one
 */
export const startLakeProcess = async (
  dataDir: string,
  fileBlocks?: number,
  port = 0,
): Promise<LakeProcess> => {
  const child = spawnLake({PREOP_DATA_DIR: dataDir, LAKE_PORT: String(port)}, fileBlocks)
  const url = await readUntil(child, /ready at (\S+)\n/)
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
    return child.exitCode
  }
  return {
    url,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

/** Starts a lake that is expected to give up, and tells what it said. */
export const runFailingLake = async (
  variables: Readonly<Record<string, string>>,
): Promise<{code: number | null; output: string}> => {
  const child = spawnLake(variables)
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += String(chunk)
  })
  child.stderr?.on('data', (chunk) => {
    output += String(chunk)
  })
  await once(child, 'close')
  return {code: child.exitCode, output}
}
