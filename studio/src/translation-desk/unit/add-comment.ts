import type {WorkUnit} from '@preop/translation'

/** A unit with one comment more. */
export const addComment = (unit: WorkUnit, by: string, text: string): WorkUnit => {
  const comment = {_key: crypto.randomUUID().slice(0, 12), by, at: new Date().toISOString(), text}
  return {...unit, comments: [...(unit.comments ?? []), comment]}
}
