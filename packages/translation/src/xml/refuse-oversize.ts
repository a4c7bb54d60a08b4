import {XmlProblem} from './xml-problem.ts'

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`

/**
 * Keeps a file that is too large from being read. A command asks with the size of the file, before
 * it reads it.
 *
 * @throws XmlProblem naming both sizes
 */
export const refuseOversize = (bytes: number, maxBytes: number): void => {
  if (bytes > maxBytes)
    throw new XmlProblem(
      `Expected a file of at most ${megabytes(maxBytes)}, found ${megabytes(bytes)}. Nothing was read. Split the file, or export less at a time.`,
      {line: 0, column: 0},
    )
}
