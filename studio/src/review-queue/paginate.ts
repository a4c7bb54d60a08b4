export type Page<T> = {
  readonly items: readonly T[]
  /** Counted from 1. */
  readonly number: number
  readonly count: number
  /** Position of the first item on the page, counted from 1; 0 when there is none. */
  readonly from: number
  readonly to: number
}

/**
 * One page of a list; the last one if there are fewer.
 *
 * @param number - counted from 1
 */
export const paginate = <T>(all: readonly T[], number: number, size: number): Page<T> => {
  const count = Math.max(1, Math.ceil(all.length / size))
  const current = Math.min(number, count)
  const start = (current - 1) * size
  const items = all.slice(start, start + size)
  return {
    items,
    number: current,
    count,
    from: items.length === 0 ? 0 : start + 1,
    to: start + items.length,
  }
}
