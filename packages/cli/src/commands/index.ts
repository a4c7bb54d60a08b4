import type {Environment} from '../environment.ts'
import {audit} from './audit.ts'
import {backup} from './backup.ts'
import {dev} from './dev.ts'
import {importPage} from './import.ts'
import {restore} from './restore.ts'
import {sanity} from './sanity.ts'
import {snapshot} from './snapshot.ts'
import {start} from './start.ts'
import {status} from './status.ts'
import {tmx} from './tmx.ts'
import {translations} from './translations.ts'
import {user} from './user.ts'
import {xliff} from './xliff.ts'

/** One word after `preop`; `run` returns the exit code. */
export type Command = {
  summary: string
  run: (args: string[], environment: Environment) => Promise<number>
}

export const commands: Record<string, Command> = {
  start,
  dev,
  status,
  snapshot,
  import: importPage,
  translations,
  tmx,
  sanity,
  user,
  audit,
  backup,
  restore,
  xliff,
}
