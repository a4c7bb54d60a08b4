/** Gives keys that are unique in their array: `risks`, and `risks-2` for a second one. */
export const uniqueKeys = () => {
  const given = new Map<string, number>()
  return (wanted: string): string => {
    const count = (given.get(wanted) ?? 0) + 1
    given.set(wanted, count)
    return count === 1 ? wanted : `${wanted}-${count}`
  }
}
