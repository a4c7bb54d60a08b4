import {type ChildProcess, spawn} from 'node:child_process'

/** Programs that live as long as `preop start` does. */
export type Children = {
  /** Starts a Node program; its output goes to ours. */
  start(name: string, args: string[], env: Record<string, string>): ChildProcess
  /** Resolves when one of them ends although nobody asked it to. */
  unexpectedEnd: Promise<string>
  /** Asks all to stop and waits; the ones that will not are killed after five seconds. */
  stop(): Promise<void>
}

const patience = 5_000

const stopped = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const killer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('exit', () => {
      clearTimeout(killer)
      resolve()
    })
    child.kill('SIGTERM')
  })

export const createChildren = (): Children => {
  const running: ChildProcess[] = []
  const end = Promise.withResolvers<string>()
  let stopping = false
  return {
    start(name, args, env) {
      const child = spawn(process.execPath, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {...process.env, ...env},
      })
      running.push(child)
      child.once('exit', (code, signal) => {
        if (!stopping) end.resolve(`${name} ended by itself (${signal ?? `exit code ${code}`}).`)
      })
      return child
    },
    unexpectedEnd: end.promise,
    async stop() {
      stopping = true
      await Promise.all(running.map(stopped))
    },
  }
}
