import {showStatus} from '../translations/show-status.ts'
import {UsageError} from '../usage-error.ts'
import type {Command} from './index.ts'

export const translations: Command = {
  summary: 'status: how far translations are, by locale and document  [--locale fr] [--json]',
  run: async ([action = '', ...args], environment) => {
    if (action !== 'status')
      throw new UsageError(
        `Unknown action "${action}".\nUsage: preop translations status [--locale fr,de] [--json]`,
      )
    return showStatus(args, environment)
  },
}
