import {makeKeyPair} from '../audit/make-key-pair.ts'
import {showAudit} from '../audit/show-audit.ts'
import {takeAudit} from '../audit/take-audit.ts'
import {verifyAudit} from '../audit/verify-audit.ts'
import type {Run} from './index.ts'

export const audit: Run = async (args, environment) => {
  const [action, ...rest] = args
  switch (action) {
    case 'key':
      return makeKeyPair(rest)
    case 'show':
      return showAudit(rest)
    case 'verify':
      return verifyAudit(rest)
    default:
      return takeAudit(args, environment, new Date())
  }
}
