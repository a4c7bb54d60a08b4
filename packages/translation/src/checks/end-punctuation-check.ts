import type {FailedCheck} from './check.types.ts'
import type {Check} from './checked-pair.types.ts'
import {objectMark} from './text/to-plain-text.ts'

type Ending = 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'none'

const endings: Readonly<Record<string, Ending>> = {
  '.': 'stop',
  '。': 'stop',
  '?': 'question',
  '؟': 'question',
  '!': 'exclamation',
  ':': 'colon',
  '…': 'ellipsis',
}

/** Citations follow the full stop; brackets and quotes may stand on either side of it. */
const bare = (line: string) =>
  line.replaceAll(objectMark, '').replace(/[\s\u200e\u200f"'»”’)\]]+$/u, '')

const endingOf = (line: string): Ending => {
  const text = bare(line)
  return text.endsWith('...') ? 'ellipsis' : (endings[text.at(-1) ?? ''] ?? 'none')
}

const lastWord = (line: string) => /\S*\s*\S*$/u.exec(bare(line))?.[0] ?? ''

const compareLines = (source: string, target: string): readonly FailedCheck[] => {
  // A line that is nothing but a chip or a number has no sentence to end.
  if (!/\p{L}/u.test(source) || !/\p{L}/u.test(target)) return []
  if (endingOf(source) === endingOf(target)) return []
  const [expected, found] = [[lastWord(source)], [lastWord(target)]]
  return [{check: 'endPunctuation', severity: 'warning', fault: 'changed', expected, found}]
}

/** The sign at the end of each block: a question stays a question. */
export const endPunctuationCheck: Check = ({source, target}) => {
  const [lines, others] = [source.text.split('\n'), target.text.split('\n')]
  if (lines.length !== others.length) return []
  return lines.flatMap((line, index) => compareLines(line, others[index] ?? '')).slice(0, 1)
}
