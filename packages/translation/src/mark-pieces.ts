/** Text or an inline object, with the marks on it in the order in which they are to begin. */
export type MarkedRun<Mark, Run> = {readonly marks: readonly Mark[]; readonly run: Run}

export type MarkPiece<Mark, Run> =
  | {readonly kind: 'open' | 'close'; readonly mark: Mark}
  | {readonly kind: 'run'; readonly run: Run}

/**
 * The runs of a block as one row in which marks begin and end: what texts with codes are made of.
 * A mark that goes on from one run to the next is one pair, and what began last ends first, as long
 * as it does end; pairs may overlap.
 *
 * @param idOf - two marks of neighbouring runs are one where this is equal
 * @returns the runs in their order; a `close` has the very mark of its `open`
 */
export const markPieces = <Mark, Run>(
  runs: readonly MarkedRun<Mark, Run>[],
  idOf: (mark: Mark) => string,
): readonly MarkPiece<Mark, Run>[] => {
  const pieces: MarkPiece<Mark, Run>[] = []
  const open = new Map<string, Mark>()
  const closeAllBut = (marks: readonly Mark[]) => {
    const stays = new Set(marks.map(idOf))
    for (const [id, mark] of [...open].reverse()) {
      if (stays.has(id)) continue
      open.delete(id)
      pieces.push({kind: 'close', mark})
    }
  }
  for (const {marks, run} of runs) {
    closeAllBut(marks)
    for (const mark of marks) {
      if (open.has(idOf(mark))) continue
      open.set(idOf(mark), mark)
      pieces.push({kind: 'open', mark})
    }
    pieces.push({kind: 'run', run})
  }
  closeAllBut([])
  return pieces
}
