import type {PlainDocument} from '@preop/schema/rules'
import {fetchQuery} from './fetch-query.ts'
import type {QueryEndpoint} from './query-endpoint.ts'

/** Small enough that the lake can answer somebody else in between. */
const pageSize = 100

/**
 * Every document of some types, by one query for each page of them.
 *
 * @param query - gives the next `$count` documents of `$types` after the id `$after`, by id
 */
export const readPages = async (
  endpoint: QueryEndpoint,
  query: string,
  types: readonly string[],
  count: number = pageSize,
): Promise<PlainDocument[]> => {
  const all: PlainDocument[] = []
  for (;;) {
    const after = all.at(-1)?._id ?? ''
    const page = await fetchQuery(endpoint, query, {types, after, count})
    all.push(...page)
    if (page.length < count) return all
  }
}
