import {UsageError} from '../usage-error.ts'
import {addUser} from '../user/add-user.ts'
import {makeToken} from '../user/make-token.ts'
import {removeUserCommand} from '../user/remove-user-command.ts'
import {revokeTokenCommand} from '../user/revoke-token-command.ts'
import {setPassword} from '../user/set-password.ts'
import {showTokens} from '../user/show-tokens.ts'
import {showUsers} from '../user/show-users.ts'
import {userUsage} from '../user/user-usage.ts'
import type {Run} from './index.ts'

const actions = {
  add: addUser,
  list: showUsers,
  password: setPassword,
  remove: removeUserCommand,
  token: makeToken,
  tokens: showTokens,
  revoke: revokeTokenCommand,
}

export const user: Run = async ([name = '', ...args], environment) => {
  const action = Object.entries(actions).find(([known]) => known === name)?.[1]
  if (!action) throw new UsageError(`Unknown action "${name}".\n${userUsage}`)
  return action(args, environment)
}
