type Identified = {readonly id: string}

/** Position of the first item whose id is not below the given one. */
export const lowerBound = (items: readonly Identified[], id: string): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item && item.id < id) low = middle + 1
    else high = middle
  }
  return low
}

/** The item with an id in a list sorted by id. */
export const findSorted = <T extends Identified>(
  items: readonly T[],
  id: string,
): T | undefined => {
  const item = items[lowerBound(items, id)]
  return item?.id === id ? item : undefined
}

/**
 * A copy of a list sorted by id with one item put in, replaced or (when undefined) taken out.
 * Always a copy: queries that are still running hold the old list.
 */
export const replaceSorted = <T extends Identified>(
  items: readonly T[],
  id: string,
  item: T | undefined,
): readonly T[] => {
  const position = lowerBound(items, id)
  const present = items[position]?.id === id ? 1 : 0
  return items.toSpliced(position, present, ...(item ? [item] : []))
}
