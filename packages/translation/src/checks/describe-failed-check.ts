import type {FailedCheck} from './check.types.ts'

/** What a check found wrong, as one English sentence for the Studio and the command line. */
export const describeFailedCheck = ({check}: FailedCheck): string => `Look at ${check}.`
