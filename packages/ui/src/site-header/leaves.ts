/** Four leaves that meet in a cross, drawn in a box of 48: the mark, and the pattern behind titles. */
export const leaves =
  'M24 22.5c-5-4-5-10 0-15 5 5 5 11 0 15zM25.5 24c4-5 10-5 15 0-5 5-11 5-15 0zM24 25.5c5 4 5 10 0 15-5-5-5-11 0-15zM22.5 24c-4 5-10 5-15 0 5-5 11-5 15 0z'
