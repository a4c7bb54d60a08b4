import {LakeError} from './lake-error.ts'

/**
 * A query that cannot be run as written.
 *
 * @param query - the GROQ text as received
 * @param description - what is wrong with it
 * @param start - offset of the fault in UTF-16 code units; the whole query when unknown
 */
export const queryParseError = (query: string, description: string, start?: number): LakeError =>
  new LakeError(400, description, {
    error: {
      type: 'queryParseError',
      description,
      query,
      start: start ?? 0,
      end: start === undefined ? query.length : Math.min(start + 1, query.length),
    },
  })
