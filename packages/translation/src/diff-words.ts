export type DiffPart = {readonly kind: 'same' | 'removed' | 'added'; readonly text: string}

const wordsOf = (text: string, locale: string): readonly string[] =>
  [...new Intl.Segmenter(locale, {granularity: 'word'}).segment(text)].map(({segment}) => segment)

/** Lengths of the longest common run of words from each pair of places on. */
const commonLengths = (a: readonly string[], b: readonly string[]) => {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

/**
 * What changed between two texts, word by word. The parts that are not `added` make up the first
 * text, those that are not `removed` the second.
 */
export const diffWords = (before: string, after: string, locale: string): readonly DiffPart[] => {
  const [a, b] = [wordsOf(before, locale), wordsOf(after, locale)]
  const common = commonLengths(a, b)
  const parts: {kind: DiffPart['kind']; text: string}[] = []
  const push = (kind: DiffPart['kind'], text = '') => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({kind, text})
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i])
      i += 1
      j += 1
    } else if (i < a.length && (j === b.length || common(i + 1, j) >= common(i, j + 1))) {
      push('removed', a[i])
      i += 1
    } else {
      push('added', b[j])
      j += 1
    }
  }
  return parts
}
