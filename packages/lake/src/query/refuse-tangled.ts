import {queryParseError} from '../errors/query-parse-error.ts'

/**
 * Some hundreds are what the Studio's longest queries have. Parsing takes the square of how many
 * stand in a row: 3,000 take about half a second, 100,000 would take an hour.
 */
const maxOperators = 3000

const strings = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g
const operators = /[-+*/%.|&!<>=([{]/g

/** @throws LakeError 400 for a query that would take too long even to parse */
export const refuseTangled = (query: string): void => {
  if (query.length <= maxOperators) return
  const count = query.replace(strings, '').match(operators)?.length ?? 0
  if (count <= maxOperators) return
  throw queryParseError(
    query.slice(0, 100),
    `The query has ${count} operators and brackets; at most ${maxOperators} are possible`,
  )
}
