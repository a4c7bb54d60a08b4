/** Where the sentences of a text end; none for the last one. */
export const sentenceEnds = (folded: string): readonly number[] =>
  [
    ...folded.matchAll(
      /(?<!(?<!\p{L})(?:\p{L}|dr|mr|mrs|st|vs|approx|bzw|ca|evtl|ggf|env|mme|sig|sra?))[.!?…]+["»”)]*(?:\s|\uFFFC)+|\n/gu,
    ),
  ].map((match) => match.index + match[0].length)
