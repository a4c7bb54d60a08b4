import {
  defaultPerspective,
  httpError,
  type Perspective,
  parsePerspective,
  runQuery,
  syncTags,
} from '@preop/lake'
import type {Context, Hono} from 'hono'
import {z} from 'zod'
import {readJson} from '../http/read-json.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {parametersOf} from './parameters-of.ts'

const queryBody = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
})

const perspectiveOf = (context: Context<LakeEnv>): Perspective => {
  const sent = context.req.queries('perspective')
  const version = (context.req.param('version') ?? '').slice(1)
  return sent ? parsePerspective(sent.join(',')) : defaultPerspective(version)
}

const readQuery = async (
  context: Context<LakeEnv>,
): Promise<{query: string; params: Record<string, unknown>}> => {
  const search = new URL(context.req.url).searchParams
  if (context.req.method === 'POST') {
    const body = queryBody.safeParse(await readJson(context.req))
    if (!body.success)
      throw httpError(400, `Malformed query request: ${z.prettifyError(body.error)}`)
    const {query, params} = body.data
    return {query, params: {...parametersOf(query, search), ...params}}
  }
  const query = search.get('query')
  if (query === null) throw httpError(400, 'The parameter "query" is missing')
  return {query, params: parametersOf(query, search)}
}

/** @throws LakeError 400 when the result is longer than any text can be */
const toJson = (answer: object): string => {
  try {
    return JSON.stringify(answer)
  } catch (error) {
    throw httpError(400, 'The result of the query is too large. Ask for less at once.', {
      cause: error,
    })
  }
}

/** `data/query/:dataset`, GET and POST. */
export const addQueryRoute = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.on(['GET', 'POST'], '/data/query/:dataset', async (context) => {
    const started = performance.now()
    const dataset = lake.dataset(context.req.param('dataset'))
    const {query, params} = await readQuery(context)
    const request = {query, params, perspective: perspectiveOf(context)}
    const result = await runQuery(dataset, request, context.get('identity'))
    const isQueryReturned = context.req.query('returnQuery') !== 'false'
    const ms = Math.round(performance.now() - started)
    const text = toJson({...(isQueryReturned ? {query} : {}), result, syncTags, ms})
    return context.body(text, 200, {'content-type': 'application/json'})
  })
}
