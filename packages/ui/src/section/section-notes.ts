import type {FallbackKind, Notice, ResolvedBody, ResolvedText} from '../types.ts'

export type SectionNotes = {
  /** The note above the text. */
  readonly above?: {
    readonly kind: FallbackKind
    readonly scope: 'unit' | 'section' | 'partly'
    readonly withHelp: boolean
  }
  /** Whether single parts carry notes of their own. */
  readonly inside: boolean
}

const isWithheld = (notice: Notice) => notice === 'changed' || notice === 'missing'

/**
 * Which notes a section shows: one above when it speaks for all parts, else one at each part; in
 * a safety-critical section withheld text is always announced above, with who can help.
 */
export const sectionNotes = ({
  heading,
  body,
  safetyCritical,
}: {
  heading: Pick<ResolvedText, 'notice'>
  body: ResolvedBody
  safetyCritical: boolean
}): SectionNotes => {
  const kinds = body.map(({notice}) => notice)
  const [first = 'none'] = kinds
  const uniform = kinds.every((kind) => kind === first)
  const withheld = [...kinds, heading.notice].find(isWithheld)
  if (safetyCritical && (withheld === 'changed' || withheld === 'missing')) {
    const scope = uniform && first !== 'none' ? 'section' : 'partly'
    return {above: {kind: withheld, scope, withHelp: true}, inside: !uniform}
  }
  if (!uniform) return {inside: true}
  if (first !== 'none')
    return {above: {kind: first, scope: 'section', withHelp: false}, inside: false}
  if (heading.notice === 'none') return {inside: false}
  return {above: {kind: heading.notice, scope: 'unit', withHelp: false}, inside: false}
}
