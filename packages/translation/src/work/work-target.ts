import {isEmptyBlock} from '../is-empty-block.ts'
import type {BodyElement} from '../localized.types.ts'
import type {WorkUnit} from './translation-work.types.ts'

/**
 * The text of a unit in work: a string, or an element of a body.
 *
 * @returns undefined when there is none, or nothing a reader would see
 */
export const workTarget = ({target, targetBody}: WorkUnit): string | BodyElement | undefined => {
  const [element] = targetBody ?? []
  if (element) return isEmptyBlock(element) ? undefined : element
  return target?.trim() ? target : undefined
}
