import {checkTmx} from '../tmx/check-tmx.ts'
import {exportTmx} from '../tmx/export-tmx.ts'
import {tmxUsage} from '../tmx/tmx-usage.ts'
import {UsageError} from '../usage-error.ts'
import type {Command} from './index.ts'

export const tmx: Command = {
  summary: 'export, check: translation memories as TMX 1.4  --locale fr [--json]',
  run: async ([action = '', ...args], environment) => {
    switch (action) {
      case 'export':
        return exportTmx(args, environment, new Date())
      case 'check':
        return checkTmx(args)
      default:
        throw new UsageError(`Unknown action "${action}".\n${tmxUsage}`)
    }
  },
}
