import type {ContentStore} from '@preop/translation'

/** The ids stand in the address of a request, which servers bound. */
const batchSize = 50

/** A store that reads as many documents as one likes, fifty a request. */
export const batchedStore = ({read, write}: ContentStore): ContentStore => ({
  write,
  read: async (ids) => {
    const found: unknown[] = []
    for (let start = 0; start < ids.length; start += batchSize)
      found.push(...(await read(ids.slice(start, start + batchSize))))
    return found
  },
})
