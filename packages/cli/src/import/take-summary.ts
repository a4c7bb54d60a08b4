import {type LegacyElement, textOfRuns} from '@preop/portable-text/legacy'

const mostWords = 70

/**
 * The first paragraph of a page, when it is short enough to say in a few words what the procedure
 * is, and has no link that a summary could not hold.
 */
export const takeSummary = (elements: readonly LegacyElement[]) => {
  const [first, ...rest] = elements
  if (first?.type !== 'paragraph' || first.list) return {rest: elements}
  const summary = textOfRuns(first.runs)
  const isFit =
    summary.split(/\s+/).length <= mostWords && first.runs.every(({href}) => href === undefined)
  return isFit ? {summary, rest} : {rest: elements}
}
