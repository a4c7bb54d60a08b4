import type {Run} from './legacy-page.ts'

const isSame = (a: Run, b: Run) => a.href === b.href && a.decorators.join() === b.decorators.join()

/** A browser shows any white space as one space; a line break made on purpose is `\n`. */
const collapse = (text: string) => text.replace(/[^\S\n\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n')

/** Runs as a reader sees them: no white space at either end, one space between words, equal neighbours merged. */
export const tidyRuns = (runs: readonly Run[]): Run[] => {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    const before = last?.text ?? '\n'
    const own = collapse(run.text)
    const text = /[\s]$/.test(before) ? own.replace(/^ +/, '') : own
    if (text === '') continue
    if (last && isSame(last, run)) last.text += text
    else tidy.push({...run, text})
  }
  const end = tidy.at(-1)
  if (!end) return []
  end.text = end.text.replace(/[\s\u00a0]+$/, '')
  return end.text === '' ? tidyRuns(tidy.slice(0, -1)) : tidy
}
