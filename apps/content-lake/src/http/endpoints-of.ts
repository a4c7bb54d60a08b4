import type {Hono} from 'hono'
import type {LakeEnv} from '../lake-env.ts'
import {apiVersion} from './api-version.ts'

/** What an app answers, as `GET /v/data/query/:dataset`; middleware, which takes all methods, is left out. */
export const endpointsOf = ({routes}: Hono<LakeEnv>): readonly string[] => {
  const named = routes.filter(({method}) => method !== 'ALL')
  const names = named.map(({method, path}) => `${method} ${path.replace(apiVersion, '/v')}`)
  return [...new Set(names)].sort()
}
