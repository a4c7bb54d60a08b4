import {showStatus} from '../translations/show-status.ts'
import {UsageError} from '../usage-error.ts'
import type {Run} from './index.ts'

export const translations: Run = async ([action = '', ...args], environment) => {
  if (action !== 'status')
    throw new UsageError(
      `Unknown action "${action}".\nUsage: preop translations status [--locale fr,de] [--json]`,
    )
  return showStatus(args, environment)
}
