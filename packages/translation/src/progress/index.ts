export {countWords} from './count-words.ts'
export type {Amount, Progress, ProgressReport, ProgressRow, Tally} from './progress.types.ts'
export {progressOf} from './progress-of.ts'
