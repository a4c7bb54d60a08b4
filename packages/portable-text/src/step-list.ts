import type {BodyNode} from './types.ts'

/** Timed steps that follow one another, as one list. */
export type StepList = BodyNode & {
  readonly _type: 'stepList'
  readonly steps: readonly BodyNode[]
}

export const isStepList = (node: BodyNode): node is StepList =>
  node._type === 'stepList' && 'steps' in node

export const isTimedStep = (node: BodyNode | undefined): node is BodyNode =>
  node?._type === 'timedStep'

/** Joins the timed steps that follow one another; everything else stays as it is. */
export const joinSteps = (nodes: readonly BodyNode[]): readonly BodyNode[] => {
  const joined: BodyNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (!isTimedStep(node)) joined.push(node)
    else if (last && isStepList(last)) joined[joined.length - 1] = withStep(last, node)
    else joined.push(withStep({_type: 'stepList', _key: `${node._key}-steps`, steps: []}, node))
  }
  return joined
}

const withStep = (list: StepList, step: BodyNode): StepList => ({
  ...list,
  steps: [...list.steps, step],
})
