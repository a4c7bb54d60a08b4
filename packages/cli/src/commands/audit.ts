import {makeKeyPair} from '../audit/make-key-pair.ts'
import {showAudit} from '../audit/show-audit.ts'
import {takeAudit} from '../audit/take-audit.ts'
import {verifyAudit} from '../audit/verify-audit.ts'
import type {Command} from './index.ts'

export const audit: Command = {
  summary: 'state who translated and approved what readers see; key, show, verify  [--json]',
  run: async (args, environment) => {
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
  },
}
