import {isEditor, mayWrite, type Name} from './askers.ts'
import {all, byRequest, type Document, isOk, type Row} from './row.ts'

type Body = (document: Document) => object

const writing = (fields: Pick<Row, 'endpoint' | 'what' | 'ask'> & Partial<Row>): Row => ({
  of: all,
  may: mayWrite,
  given: isOk,
  refusal: 'status',
  before: () => [],
  ...fields,
})

const absent = ({_id}: Document) => [{delete: {id: _id}}]

const mutation = (what: string, body: Body, before: Row['before'] = () => []): Row =>
  writing({
    endpoint: 'POST /v/data/mutate/:dataset',
    what,
    before,
    ask: byRequest((document) => ({
      path: '/v2025-02-19/data/mutate/production',
      body: {mutations: [body(document)]},
    })),
  })

const byId = (id: string) => `*[_id == "${id}"]`

const mutations: readonly Row[] = [
  mutation('create', (document) => ({create: document}), absent),
  mutation('createIfNotExists', (document) => ({createIfNotExists: document}), absent),
  mutation('createOrReplace', (document) => ({createOrReplace: {...document, n: 1}})),
  mutation('patch', ({_id}) => ({patch: {id: _id, set: {n: 1}}})),
  mutation('patch by query', ({_id}) => ({patch: {query: byId(_id), set: {n: 1}}})),
  mutation('delete', ({_id}) => ({delete: {id: _id}})),
  mutation('delete by query', ({_id}) => ({delete: {query: byId(_id)}})),
]

type Ids = {readonly publishedId: string; readonly draftId: string; readonly versionId: string}

const idsOf = ({_id}: Document): Ids => ({
  publishedId: _id,
  draftId: `drafts.${_id}`,
  versionId: `versions.r1.${_id}`,
})

/** The documents that have drafts and versions, rather than being one. */
const whole: readonly Name[] = ['published', 'private', 'own work', 'work of another']

/** Draft and version beside the document. */
const together = (document: Document) => {
  const {draftId, versionId} = idsOf(document)
  return [document._id, draftId, versionId].map((_id) => ({
    createOrReplace: {...document, _id, n: 0},
  }))
}

const alone = (document: Document) => {
  const {draftId, versionId} = idsOf(document)
  return [draftId, versionId].map((id) => ({delete: {id}}))
}

const action = (
  what: string,
  parameters: (ids: Ids, document: Document) => object,
  fields: Partial<Row> = {},
): Row =>
  writing({
    endpoint: 'POST /v/data/actions/:dataset',
    what,
    of: whole,
    // Drafts and versions of translations in progress do not exist for a translator.
    may: isEditor,
    before: together,
    ask: byRequest((document) => ({
      path: '/v2025-02-19/data/actions/production',
      body: {
        actions: [
          {
            actionType: `sanity.action.document.${what.split(' ')[0]}`,
            ...parameters(idsOf(document), document),
          },
        ],
      },
    })),
    ...fields,
  })

const actions: readonly Row[] = [
  action(
    'create a draft',
    ({publishedId, draftId}, document) => ({publishedId, attributes: {...document, _id: draftId}}),
    {before: alone},
  ),
  action('create live', ({publishedId}, document) => ({publishedId, attributes: document}), {
    before: absent,
    may: mayWrite,
  }),
  action('edit', ({draftId, publishedId}) => ({draftId, publishedId, patch: {set: {n: 1}}})),
  action(
    'edit what has no draft',
    ({draftId, publishedId}) => ({draftId, publishedId, patch: {set: {n: 1}}}),
    {before: alone},
  ),
  action('publish', ({draftId, publishedId}) => ({draftId, publishedId})),
  action('unpublish', ({draftId, publishedId}) => ({draftId, publishedId}), {may: mayWrite}),
  action('unpublish what has no draft', ({draftId, publishedId}) => ({draftId, publishedId}), {
    before: alone,
  }),
  action('discard', ({draftId}) => ({draftId})),
  action('delete', ({publishedId, draftId}) => ({publishedId, includeDrafts: [draftId]})),
  action('delete what has no draft', ({publishedId}) => ({publishedId}), {
    before: alone,
    may: mayWrite,
  }),
  action('replaceDraft', ({publishedId, draftId}, document) => ({
    publishedId,
    attributes: {...document, _id: draftId, n: 1},
  })),
  action(
    'version.create',
    ({publishedId, versionId}, document) => ({
      publishedId,
      document: {...document, _id: versionId},
    }),
    {before: alone},
  ),
  action(
    'version.create from another',
    ({publishedId, versionId}) => ({publishedId, versionId, baseId: publishedId}),
    {before: alone},
  ),
  action('version.replace', ({versionId}, document) => ({
    document: {...document, _id: versionId, n: 1},
  })),
  action('version.discard', ({versionId}) => ({versionId})),
]

/** Everything that changes documents. */
export const writingRows: readonly Row[] = [...mutations, ...actions]
