import type {Run} from './legacy-page.ts'

/** The words of some runs. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({text}) => text).join('')
