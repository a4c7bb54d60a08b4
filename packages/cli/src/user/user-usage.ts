import {roles} from '@preop/lake'

const rights = `--role ${roles.join('|')} [--locales fr,de]`

export const userUsage = [
  `Usage: preop user add <name> ${rights} [--display "Full Name"] [--password-stdin] [--json]`,
  '       preop user list [--json]',
  `       preop user token ${rights} [--json]`,
].join('\n')
