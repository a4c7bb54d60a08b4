import {UsageError} from '../usage-error.ts'
import {addUser} from '../user/add-user.ts'
import {makeToken} from '../user/make-token.ts'
import {showUsers} from '../user/show-users.ts'
import {userUsage} from '../user/user-usage.ts'
import type {Command} from './index.ts'

const actions = {add: addUser, list: showUsers, token: makeToken}

export const user: Command = {
  summary: 'add, list: people who sign in with a password; token: for a machine  [--json]',
  run: async ([name = '', ...args], environment) => {
    const action = Object.entries(actions).find(([known]) => known === name)?.[1]
    if (!action) throw new UsageError(`Unknown action "${name}".\n${userUsage}`)
    return action(args, environment)
  },
}
