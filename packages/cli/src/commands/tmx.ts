import {checkTmx} from '../tmx/check-tmx.ts'
import {exportTmx} from '../tmx/export-tmx.ts'
import {importTmx} from '../tmx/import-tmx.ts'
import {listTmx} from '../tmx/list-tmx.ts'
import {removeTmx} from '../tmx/remove-tmx.ts'
import {tmxUsage} from '../tmx/tmx-usage.ts'
import {UsageError} from '../usage-error.ts'
import type {Run} from './index.ts'

export const tmx: Run = async ([action = '', ...args], environment) => {
  switch (action) {
    case 'export':
      return exportTmx(args, environment, new Date())
    case 'check':
      return checkTmx(args)
    case 'import':
      return importTmx(args, environment, new Date())
    case 'list':
      return listTmx(args, environment)
    case 'remove':
      return removeTmx(args, environment)
    default:
      throw new UsageError(`Unknown action "${action}".\n${tmxUsage}`)
  }
}
