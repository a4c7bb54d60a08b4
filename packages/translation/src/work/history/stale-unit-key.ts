import type {StaleUnit} from './stale-unit.types.ts'

/** What tells stale units of one document apart; locales that translated the same text share one. */
export const staleUnitKey = ({path, madeFrom}: Pick<StaleUnit, 'path' | 'madeFrom'>): string =>
  `${path} ${madeFrom}`
