import {dateParts} from './date-parts.ts'
import type {LexToken} from './lex.ts'
import {readNames} from './read-names.ts'
import type {TimePlace} from './reading.types.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Months by name or in a date in digits. */
export const readMonths = (
  tokens: readonly LexToken[],
  vocabulary: Vocabulary,
): readonly TimePlace[] => [
  ...readNames(tokens, vocabulary.months, vocabulary),
  ...tokens
    .filter(({kind}) => kind === 'date')
    .map(({text, start, end}) => {
      const [, value] = dateParts(text, vocabulary.language.monthFirst)
      return {value, firm: true, start, end}
    }),
]
