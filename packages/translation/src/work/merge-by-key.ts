type Keyed = {readonly _key: string}
type List<T> = readonly T[] | null | undefined

/**
 * A list as two people leave it who each changed it: what either added is there, what either took
 * away is gone.
 *
 * @param seen - the list as both found it
 * @returns undefined in place of an empty list
 */
export const mergeByKey = <T extends Keyed>(
  seen: List<T>,
  mine: List<T>,
  theirs: List<T>,
): readonly T[] | undefined => {
  const keys = (list: List<T>) => new Set(list?.map(({_key}) => _key))
  const [old, own, other] = [keys(seen), keys(mine), keys(theirs)]
  const merged = [
    ...(theirs ?? []).filter(({_key}) => own.has(_key) || !old.has(_key)),
    ...(mine ?? []).filter(({_key}) => !other.has(_key) && !old.has(_key)),
  ]
  return merged.length > 0 ? merged : undefined
}
