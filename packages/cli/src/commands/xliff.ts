import {UsageError} from '../usage-error.ts'
import {exportXliff} from '../xliff/export-xliff.ts'
import {importFiles} from '../xliff/import-files.ts'
import {exportWords} from '../xliff/words/export-words.ts'
import {importWords} from '../xliff/words/import-words.ts'
import {xliffUsage} from '../xliff/xliff-usage.ts'
import type {Run} from './index.ts'

const actions = {
  export: exportXliff,
  import: importFiles,
  'export-words': exportWords,
  'import-words': importWords,
}

export const xliff: Run = async ([name = '', ...args], environment) => {
  const action = Object.entries(actions).find(([known]) => known === name)?.[1]
  if (!action) throw new UsageError(`Unknown action "${name}".\n${xliffUsage}`)
  return action(args, environment)
}
