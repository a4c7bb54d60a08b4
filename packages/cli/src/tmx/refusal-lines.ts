import type {TmxRefusal} from '@preop/translation/exchange'

/** Refused lines that are shown; `--json` has them all. */
const shown = 20

/** What was refused of a file, a line each, for people. */
export const refusalLines = (refused: readonly TmxRefusal[]): readonly string[] => [
  ...refused
    .slice(0, shown)
    .map(({index, tuid, line, reason}) => `line ${line}, unit ${tuid ?? index}: ${reason}`),
  ...(refused.length > shown ? [`and ${refused.length - shown} more; all of them: --json`] : []),
]
