/** What one list has more often than another, each as often as it has it more. */
const surplus = (own: readonly string[], other: readonly string[]): readonly string[] => {
  const left = new Map<string, number>()
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1)
  return own.filter((item) => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count <= 0
  })
}

/** Compares two lists without regard to order, but to how often each item comes. */
export const compareBags = (
  source: readonly string[],
  target: readonly string[],
): {readonly lost: readonly string[]; readonly added: readonly string[]} => ({
  lost: surplus(source, target),
  added: surplus(target, source),
})
