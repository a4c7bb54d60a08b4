import type {Environment} from '../environment.ts'
import {readAdminToken} from '../start/read-admin-token.ts'

export type FoundToken = {
  readonly token: string
  /** Where it comes from, for the message when the lake does not know it. */
  readonly source: string
}

/**
 * Who speaks to the lake: whom `SANITY_AUTH_TOKEN` names, else the embedded lake's administrator.
 *
 * @throws Error when the embedded lake has never run, or another lake is used without a token
 */
export const findToken = ({authToken, embedded, dataDir, lake}: Environment): FoundToken => {
  if (authToken) return {token: authToken, source: 'SANITY_AUTH_TOKEN'}
  if (!embedded)
    throw new Error(`Set SANITY_AUTH_TOKEN to a token of the content lake at ${lake.apiHost}.`)
  return {token: readAdminToken(dataDir), source: `${dataDir}/admin-token`}
}
