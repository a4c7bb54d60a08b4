import {
  httpError,
  type Moment,
  readEvents,
  readPast,
  readTransactions,
  type TransactionsRequest,
} from '@preop/lake'
import type {Context, Hono} from 'hono'
import {parseFlag} from '../http/parse-flag.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {requireSignedIn} from './user-routes.ts'

const maxLimit = 1000

const limitOf = (context: Context<LakeEnv>, fallback: number): number => {
  const sent = context.req.query('limit')
  if (sent === undefined) return fallback
  const limit = Number(sent)
  if (Number.isInteger(limit) && limit > 0) return Math.min(limit, maxLimit)
  throw httpError(400, `The limit must be a number from 1 to ${maxLimit}, not "${sent}"`)
}

const timeOf = (context: Context<LakeEnv>, name: string): string | undefined => {
  const sent = context.req.query(name)
  if (!sent) return undefined
  const time = new Date(sent)
  // The log is compared with as text, so the time has to be written as the log writes it.
  if (!Number.isNaN(time.getTime())) return time.toISOString()
  throw httpError(400, `"${sent}" is no time: write it as 2026-01-31T12:00:00Z`)
}

const idsOf = (sent: string): string[] => sent.split(',').filter(Boolean)

const readTransactionsRequest = (
  context: Context<LakeEnv>,
  documentIds: readonly string[],
): TransactionsRequest => {
  const flag = (name: string) => parseFlag(context.req.query(name))
  return {
    documentIds,
    fromTransaction: context.req.query('fromTransaction'),
    toTransaction: context.req.query('toTransaction'),
    fromTime: timeOf(context, 'fromTime'),
    toTime: timeOf(context, 'toTime'),
    authors: context.req.query('authors')?.split(','),
    reverse: flag('reverse'),
    limit: limitOf(context, 50),
    includeMutations: !flag('excludeContent') && !flag('excludeMutations'),
    includeEffects: context.req.query('effectFormat') === 'mendoza',
    onlyIdentified: flag('includeIdentifiedDocumentsOnly'),
  }
}

const momentOf = (context: Context<LakeEnv>): Moment => {
  const revision = context.req.query('revision')
  if (revision) return {revision}
  if (parseFlag(context.req.query('lastRevision'))) return {lastRevision: true}
  return {time: timeOf(context, 'time') ?? new Date().toISOString()}
}

/** `data/history/:dataset/...`: transactions, documents as they were, and what happened to one. */
export const addHistoryRoutes = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.use('/data/history/*', async (context, next) => {
    // It shows who changed what, and texts that were taken back.
    requireSignedIn(context.get('identity'))
    await next()
  })
  api.get('/data/history/:dataset/transactions/:ids', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const request = readTransactionsRequest(context, idsOf(context.req.param('ids')))
    const entries = readTransactions(dataset, request, context.get('identity'))
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
    return context.body(lines.join(''), 200, {'content-type': 'application/x-ndjson'})
  })
  api.get('/data/history/:dataset/documents/:ids', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const ids = idsOf(context.req.param('ids'))
    const documents = readPast(dataset, ids, momentOf(context), context.get('identity'))
    return context.json({documents})
  })
  api.get('/data/history/:dataset/events/documents/:id', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const id = context.req.param('id')
    const page = {limit: limitOf(context, 100), cursor: context.req.query('nextCursor') ?? ''}
    const {events, nextCursor} = readEvents(dataset, id, page, context.get('identity'))
    return context.json({events: {[id]: events}, nextCursor})
  })
}
