/** A file that is well-formed XML and yet no XLIFF that we take: nothing of it is imported. */
export class XliffProblem extends Error {
  override name = 'XliffProblem'
  /** From 1. */
  readonly line: number

  constructor(message: string, line: number) {
    super(`Line ${line}: ${message}`)
    this.line = line
  }
}
