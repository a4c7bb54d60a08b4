import type {PlainDocument} from '@preop/schema/rules'
import {fetchQuery} from '../review-queue/fetch-query.ts'
import type {QueryEndpoint} from '../review-queue/query-endpoint.ts'
import {changedWorkedQuery, nextWorkedQuery} from './translation-desk.query.ts'
import {workedTypes} from './worked-types.ts'

/** Small enough that the lake can answer somebody else in between. */
const pageSize = 100

const readAll = async (endpoint: QueryEndpoint): Promise<PlainDocument[]> => {
  const all: PlainDocument[] = []
  for (;;) {
    const params = {types: workedTypes, after: all.at(-1)?._id ?? '', count: pageSize}
    const page = await fetchQuery(endpoint, nextWorkedQuery, params)
    all.push(...page)
    if (page.length < pageSize) return all
  }
}

/** How the desk reads the lake: everything, a hundred documents at a time, or what has changed. */
export const readWorked = (endpoint: QueryEndpoint) => ({
  all: () => readAll(endpoint),
  changed: (ids: readonly string[]) =>
    fetchQuery(endpoint, changedWorkedQuery, {types: workedTypes, ids}),
})
