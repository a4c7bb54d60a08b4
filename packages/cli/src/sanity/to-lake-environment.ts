import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Environment} from '../environment.ts'
import type {WorkingCommand} from './working-commands.ts'

const preload = new URL('preload/stay-with-lake.ts', import.meta.url).href

/** Settings of the command line itself; without this it would use, and write, those of its user. */
const ownSettings = (dataDir: string): string => {
  const path = join(dataDir, 'sanity-cli.json')
  if (existsSync(path)) return path
  mkdirSync(dataDir, {recursive: true, mode: 0o700})
  // Left out, it announces telemetry that is switched off.
  writeFileSync(path, `${JSON.stringify({telemetryDisclosed: 1})}\n`, {mode: 0o600})
  return path
}

/**
 * What makes Sanity's command line work with the lake: its address, a token in place of a login, no
 * telemetry, no look for updates, no connection to anybody else.
 *
 * @param origin - where the lake answers
 */
export const toLakeEnvironment = (
  {dataDir}: Environment,
  {origin, token}: {origin: string; token: string},
  {reach = 'lake', printsStack}: WorkingCommand,
): Record<string, string> => ({
  PREOP_LAKE_ORIGIN: origin,
  PREOP_REACH: reach,
  SANITY_AUTH_TOKEN: token,
  SANITY_CLI_CONFIG_PATH: ownSettings(dataDir),
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  NODE_OPTIONS: [
    process.env.NODE_OPTIONS,
    `--import ${preload}`,
    printsStack && '--stack-trace-limit=0',
  ]
    .filter(Boolean)
    .join(' '),
})
