import type {Context} from 'hono'
import type {LakeEnv} from '../lake-env.ts'

/**
 * Where the lake is reached, as a request tells, for addresses that others will use. Clients put
 * the project's id before the host's name; not everybody's resolver finds that.
 */
export const originOf = (context: Context<LakeEnv>, projectId: string): string => {
  const url = new URL(context.req.url)
  const prefix = `${projectId}.`
  const host = url.host.startsWith(prefix) ? url.host.slice(prefix.length) : url.host
  const isTls = context.req.header('x-forwarded-proto') === 'https' || url.protocol === 'https:'
  return `${isTls ? 'https' : 'http'}://${host}`
}
