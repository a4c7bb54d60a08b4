/** A text that is not the XML we take: where, what was found and what was expected. */
export class XmlProblem extends Error {
  override name = 'XmlProblem'
  /** From 1; 0 when the text was not read at all. */
  readonly line: number
  /** From 1, in characters; 0 when the text was not read at all. */
  readonly column: number

  constructor(message: string, {line, column}: {line: number; column: number}) {
    super(line > 0 ? `Line ${line}, column ${column}: ${message}` : message)
    this.line = line
    this.column = column
  }
}
