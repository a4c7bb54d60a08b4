import {exportDocuments, readDocuments} from '@preop/lake'
import type {Hono} from 'hono'
import {originOf} from '../http/origin-of.ts'
import {parseFlag} from '../http/parse-flag.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

/** Lines handed to the socket at once: few enough to stay responsive, enough to be quick. */
const linesPerChunk = 100

const toStream = (lines: Iterator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: (controller) => {
      let chunk = ''
      for (let count = 0; count < linesPerChunk; count += 1) {
        const line = lines.next()
        if (line.done) break
        chunk += line.value
      }
      if (chunk) controller.enqueue(encoder.encode(chunk))
      else controller.close()
    },
  })
}

/** `data/doc/:dataset/:ids` and `data/export/:dataset`. */
export const addDocumentRoutes = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.get('/data/doc/:dataset/:ids', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const ids = context.req.param('ids').split(',').filter(Boolean)
    const {documents, omitted} = readDocuments(dataset, ids, context.get('identity'))
    const shown = parseFlag(context.req.query('excludeContent'))
      ? documents.map(({_id, _type, _rev}) => ({_id, _type, _rev}))
      : documents
    return context.json({documents: shown, omitted})
  })
  api.get('/data/export/:dataset', (context) => {
    const dataset = lake.dataset(context.req.param('dataset'))
    const types = context.req.query('types')?.split(',').filter(Boolean)
    const origin = originOf(context, lake.projectId)
    const lines = exportDocuments(dataset, context.get('identity'), {types, origin})
    return context.body(toStream(lines), 200, {'content-type': 'application/x-ndjson'})
  })
}
