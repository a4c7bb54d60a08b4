/** Of a shorter text, a heading or a list point, a score says more about one long word than about it. */
export const fewestWordsScored = 20
