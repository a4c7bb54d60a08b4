import {everybody, isSignedIn, mayRead} from './askers.ts'
import {all, byRequest, encoded, isOk, type Row, row} from './row.ts'

const names = (id: string) => (text: string) => text.includes(`"${id}"`)

const isFound: Row['given'] = ({status, text}, {_id}) => status === 200 && names(_id)(text)

const queried = (search: string, query: (id: string) => string) =>
  byRequest(({_id}) => ({
    path: `/v2025-02-19/data/query/production?returnQuery=false&${search}&${encoded(query(_id))}`,
  }))

const read = (fields: Pick<Row, 'endpoint' | 'what' | 'ask'> & Partial<Row>): Row =>
  row({of: all, may: mayRead, given: isFound, refusal: 'omitted', ...fields})

const query = 'GET /v/data/query/:dataset'
const history = '/v2025-02-19/data/history/production'

/** Documents by query, by id, all of them, and as they were. */
export const readingRows: readonly Row[] = [
  read({
    endpoint: query,
    what: 'raw',
    ask: queried('perspective=raw', (id) => `*[_id == "${id}"]`),
  }),
  read({
    endpoint: query,
    what: 'by an old version, whose perspective is raw',
    ask: byRequest(({_id}) => ({
      path: `/v1/data/query/production?returnQuery=false&${encoded(`*[_id == "${_id}"]`)}`,
    })),
  }),
  read({
    endpoint: query,
    what: 'through a reference',
    ask: queried('perspective=raw', (id) => `{"x": {"_ref": "${id}"}}.x->_id`),
  }),
  read({
    endpoint: query,
    what: 'in a query inside a query',
    ask: queried('perspective=raw', (id) => `*[_id == "page"]{"x": *[_id == "${id}"]._id}[0].x`),
  }),
  read({
    endpoint: query,
    what: 'published',
    of: ['published', 'private', 'own work', 'work of another'],
    ask: queried('perspective=published', (id) => `*[_id == "${id}"]`),
  }),
  read({
    endpoint: query,
    what: 'published, which drafts are not',
    of: ['draft', 'version', 'draft of own work'],
    may: () => false,
    ask: queried('perspective=published', (id) => `*[_id == "${id}"]`),
  }),
  ...['drafts', 'previewDrafts', 'drafts,published'].map((perspective) =>
    read({
      endpoint: query,
      what: perspective,
      of: ['draft', 'private', 'work of another', 'draft of own work'],
      refusal: 'status',
      ask: queried(`perspective=${perspective}`, (id) => `*[_originalId == "${id}"]._originalId`),
    }),
  ),
  read({
    endpoint: 'POST /v/data/query/:dataset',
    what: 'raw',
    ask: byRequest(({_id}) => ({
      path: '/v2025-02-19/data/query/production?perspective=raw&returnQuery=false',
      body: {query: '*[_id == $id]', params: {id: _id}},
    })),
  }),
  read({
    endpoint: 'GET /v/data/doc/:dataset/:ids',
    what: 'whole',
    given: ({text}, {_id}) => text.includes(`{"documents":[{"_id":"${_id}"`),
    ask: byRequest(({_id}) => ({path: `/v1/data/doc/production/${_id}`})),
  }),
  read({
    endpoint: 'GET /v/data/doc/:dataset/:ids',
    what: 'without content',
    given: ({text}, {_id}) => text.includes(`{"documents":[{"_id":"${_id}"`),
    ask: byRequest(({_id}) => ({path: `/v1/data/doc/production/${_id}?excludeContent=true`})),
  }),
  read({
    endpoint: 'GET /v/data/export/:dataset',
    what: 'all there is',
    given: ({text}, {_id}) => text.includes(`"_id":"${_id}"`),
    ask: byRequest(() => ({path: '/v1/data/export/production'})),
  }),
  read({
    endpoint: 'GET /v/data/history/:dataset/transactions/:ids',
    what: 'with effects',
    may: isSignedIn,
    refusal: 'status',
    ask: byRequest(({_id}) => ({path: `${history}/transactions/${_id}?effectFormat=mendoza`})),
  }),
  read({
    endpoint: 'GET /v/data/history/:dataset/documents/:ids',
    what: 'as it was',
    may: isSignedIn,
    refusal: 'status',
    ask: byRequest(({_id}) => ({path: `${history}/documents/${_id}?lastRevision=true`})),
  }),
  read({
    endpoint: 'GET /v/data/history/:dataset/events/documents/:id',
    what: 'of one document',
    may: isSignedIn,
    refusal: 'status',
    given: isOk,
    ask: byRequest(({_id}) => ({path: `${history}/events/documents/${_id}`})),
  }),
  read({
    endpoint: 'GET /v/data/references/:dataset/documents/:id/to',
    what: 'from other datasets',
    may: isSignedIn,
    refusal: 'status',
    given: isOk,
    ask: byRequest(({_id}) => ({
      path: `/v1/data/references/production/documents/${_id}/to?excludeInternalReferences=true`,
    })),
  }),
  row({
    endpoint: 'GET /v/data/ping/:dataset',
    may: everybody,
    ask: byRequest(() => ({path: '/v1/data/ping/production'})),
  }),
]
