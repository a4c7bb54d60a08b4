import type {CodeBook} from './code-book.types.ts'
import type {Code} from './exchange.types.ts'

/** The book of a unit's source: every code that is met is new. */
export const sourceCodeBook = (): {readonly codes: readonly Code[]; readonly book: CodeBook} => {
  const codes: Code[] = []
  return {
    codes,
    book: (sight) => {
      const code = {id: `c${codes.length + 1}`, ...sight}
      codes.push(code)
      return {id: code.id}
    },
  }
}
