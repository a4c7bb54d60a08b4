// Plain JavaScript on purpose: this file is run by whatever Node the machine has, before anything
// is installed. It obtains a Node that is new enough, installs what the lock file says, and hands over.

import {ensureInstalled} from './ensure-installed.mjs'
import {ensureNode} from './ensure-node.mjs'
import {runToEnd} from './run-to-end.mjs'
import {reportFailure} from './step.mjs'

const tasks = {
  start: ['packages/cli/bin/preop.mjs', 'start'],
  dev: ['packages/cli/bin/preop.mjs', 'dev'],
  test: ['tests/run.ts'],
  bench: ['tests/bench/run.ts'],
}

const [task = '', ...rest] = process.argv.slice(2)

try {
  const command = tasks[task]
  if (!command) throw new Error(`Unknown task "${task}". Known: ${Object.keys(tasks).join(', ')}.`)
  process.chdir(new URL('..', import.meta.url).pathname)
  const node = await ensureNode()
  await ensureInstalled(node)
  process.exitCode = await runToEnd(node, [...command, ...rest])
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
