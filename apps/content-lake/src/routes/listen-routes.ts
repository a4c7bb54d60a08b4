import {defaultPerspective, httpError, type ListenRequest, listen, listenLive} from '@preop/lake'
import type {Context, Hono} from 'hono'
import {createEventStream, type EventStreamOptions} from '../events/create-event-stream.ts'
import {parseFlag} from '../http/parse-flag.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {parametersOf} from './parameters-of.ts'
import {requireSignedIn} from './user-routes.ts'

/** A websocket cannot send headers from a browser, so its URL may carry the id instead. */
const lastEventIdOf = (context: Context<LakeEnv>): string | undefined =>
  context.req.header('last-event-id') || context.req.query('lastEventId') || undefined

const versionOf = (context: Context<LakeEnv>): string =>
  (context.req.param('version') ?? '').slice(1)

const flagOf = (context: Context<LakeEnv>, name: string, fallback: boolean): boolean => {
  const sent = context.req.query(name)
  return sent === undefined ? fallback : parseFlag(sent)
}

const readListenRequest = (context: Context<LakeEnv>): ListenRequest => {
  const search = new URL(context.req.url).searchParams
  const query = search.get('query')
  if (!query) throw httpError(400, 'The parameter "query" is missing')
  return {
    query,
    params: parametersOf(query, search),
    includeMutations: flagOf(context, 'includeMutations', true),
    includeResult: flagOf(context, 'includeResult', false),
    includePreviousRevision: flagOf(context, 'includePreviousRevision', false),
    includeAllVersions: flagOf(
      context,
      'includeAllVersions',
      defaultPerspective(versionOf(context)) === 'raw',
    ),
    includeEffects: context.req.query('effectFormat') === 'mendoza',
    visibility: context.req.query('visibility') ?? 'query',
    isResumable: flagOf(context, 'enableResume', false),
    lastEventId: lastEventIdOf(context),
  }
}

const answer = (context: Context<LakeEnv>, options: EventStreamOptions): Response =>
  context.body(createEventStream(options), 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Proxies that buffer would hold events back.
    'x-accel-buffering': 'no',
  })

/** `data/listen/:dataset` and `data/live/events/:dataset`, as server-sent events. */
export const addListenRoutes = (api: Hono<LakeEnv>, {lake, stopping}: LakeServices): void => {
  api.get('/data/listen/:dataset', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const request = readListenRequest(context)
    const identity = context.get('identity')
    return answer(context, {
      subscribe: (listener) => listen(dataset, request, identity, listener),
      stopping,
      isAllowed: context.get('isStillSignedIn'),
      // Unknown to listeners, which then connect again and are told whether they missed anything.
      lastEvent: (reason) => ({name: 'goaway', data: {reason}}),
    })
  })
  api.get('/data/live/events/:dataset', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const includeDrafts = parseFlag(context.req.query('includeDrafts'))
    if (includeDrafts) requireSignedIn(context.get('identity'))
    const request = {includeDrafts, lastEventId: lastEventIdOf(context)}
    return answer(context, {
      subscribe: ({onEvent}) => listenLive(dataset, request, onEvent),
      stopping,
      isAllowed: context.get('isStillSignedIn'),
      lastEvent: (reason) => ({name: 'restart', data: {reason}}),
    })
  })
  api.get('/check/cors', (context) =>
    context.json({result: {allowed: true, withCredentials: true}}),
  )
}
