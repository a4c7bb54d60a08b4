import {blockHolders} from './portable-text-nodes.ts'

/** Whether an element of a body has blocks of its own, under `body`. */
export const isBlockHolder = (element: {readonly _type?: unknown}): boolean =>
  blockHolders.some((type) => type === element._type)
