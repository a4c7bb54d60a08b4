import {sectionDefinitions} from './section-kinds.ts'

/**
 * Whether stale text of this kind of section could harm. A kind that is not in the list counts as
 * safety-critical: text is unsafe until shown safe.
 */
export const isSafetyCritical = (kind: string): boolean =>
  sectionDefinitions.find((section) => section.kind === kind)?.safetyCritical ?? true
