/** Where the sentences of a text end; none for the last one. */
export const sentenceEnds = (folded: string): readonly number[] =>
  [...folded.matchAll(/[.!?…]+["»”)]*(?:\s|\uFFFC)+|\n/gu)].map(
    (match) => match.index + match[0].length,
  )
