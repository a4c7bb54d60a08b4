import type {Code} from './code.ts'
import {codeLabel} from './code-label.ts'
import type {CodeProblem} from './find-code-problems.ts'
import {token} from './token.ts'

/** What is wrong with a code and how to mend it. */
export const codeProblemSentence = (
  {kind, number}: CodeProblem,
  codes: readonly Code[],
): string => {
  const code = codes.find((one) => one.number === number)
  const name = code ? `${token(number)} (${codeLabel(code)})` : token(number)
  switch (kind) {
    case 'missing':
      return `${name} is missing. Put it where it belongs in the translation.`
    case 'doubled':
      return `${name} stands there more than once. Leave one.`
    case 'unknown':
      return `${name} is not in the source. Take it out.`
    case 'unclosed':
      return `${name} does not end. Put ${token(number, true)} after its words.`
    case 'unopened':
      return code?.kind === 'single'
        ? `${token(number, true)} ends nothing: ${name} stands alone. Take it out.`
        : `${token(number, true)} ends ${name} before it begins. Put ${token(number)} before its words.`
    case 'empty':
      return `${name} has no words. Put the words it belongs to between ${token(number)} and ${token(number, true)}.`
    default:
      return kind satisfies never
  }
}
