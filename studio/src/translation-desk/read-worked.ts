import type {PlainDocument} from '@preop/schema/rules'
import {fetchQuery} from '../worker-session/fetch-query.ts'
import type {QueryEndpoint} from '../worker-session/query-endpoint.ts'
import {readPages} from '../worker-session/read-pages.ts'
import {changedWorkedQuery, memoryIdsQuery, nextWorkedQuery} from './translation-desk.query.ts'
import {workedTypes} from './worked-types.ts'

/** A part of an imported memory is up to 1 MB. */
const memoriesAtOnce = 5

const memoryType = 'translationMemory'
const isMemoryId = (id: string) => id.startsWith('memory.')

const listed = workedTypes.filter((type) => type !== memoryType)

const readChanged = async (
  endpoint: QueryEndpoint,
  ids: readonly string[],
): Promise<PlainDocument[]> => {
  const ask = (some: readonly string[]) =>
    fetchQuery(endpoint, changedWorkedQuery, {types: workedTypes, ids: some})
  const found = await ask(ids.filter((id) => !isMemoryId(id)))
  const memories = ids.filter(isMemoryId)
  for (let start = 0; start < memories.length; start += memoriesAtOnce)
    found.push(...(await ask(memories.slice(start, start + memoriesAtOnce))))
  return found
}

/**
 * How the desk reads the lake: all that is listed, a hundred documents at a time; the ids of
 * imported memories, for they may be large; what has changed.
 */
export const readWorked = (endpoint: QueryEndpoint) => ({
  all: () => readPages(endpoint, nextWorkedQuery, listed),
  memoryIds: async () => {
    const found = await fetchQuery(endpoint, memoryIdsQuery, {type: memoryType})
    return found.map(({_id}) => _id)
  },
  changed: (ids: readonly string[]) => readChanged(endpoint, ids),
})
