import {spawn} from 'node:child_process'
import {delimiter, dirname} from 'node:path'

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
  npm_config_update_notifier: 'false',
}

/**
 * Runs a program with our Node first on its path and waits for its end. A signal sent to us goes
 * on to it, so that stopping us stops what we started.
 *
 * @param {string} node - absolute path of the Node to run
 * @param {string[]} args
 * @returns {Promise<number>} the exit code; 1 if a signal ended it
 */
export function runToEnd(node, args) {
  const child = spawn(node, args, {
    stdio: 'inherit',
    env: {...process.env, ...quiet, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`},
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const forward = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, forward)
      resolve(code ?? 1)
    })
  })
}
