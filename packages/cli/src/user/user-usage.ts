import {roles} from '@preop/lake'

const rights = `--role ${roles.join('|')} [--locales fr,de]`

export const userUsage = [
  `Usage: preop user add <name> ${rights} [--display "Full Name"] [--password-stdin] [--json]`,
  '       preop user list [--json]',
  '       preop user password <name> [--password-stdin]',
  '       preop user remove <name>',
  `       preop user token ${rights} [--label "What it is for"] [--json]`,
  '       preop user tokens [--json]',
  '       preop user revoke <token-id>',
].join('\n')
