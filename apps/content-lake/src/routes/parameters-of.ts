import {LakeError} from '@preop/lake'

const parseParameter = (query: string, name: string, value: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(value)
    return parsed
  } catch (error) {
    const description = `The parameter $${name} is not JSON: ${value.slice(0, 100)}`
    throw new LakeError(
      400,
      description,
      {error: {type: 'queryParseError', description, query, start: 0, end: query.length}},
      {cause: error},
    )
  }
}

/**
 * The `$parameters` of a query, sent as JSON in the URL.
 *
 * @throws LakeError 400 naming the one that is not JSON
 */
export const parametersOf = (query: string, search: URLSearchParams): Record<string, unknown> => {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (name.startsWith('$')) params[name.slice(1)] = parseParameter(query, name.slice(1), value)
  }
  return params
}
