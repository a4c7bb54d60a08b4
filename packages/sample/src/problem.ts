/** Something wrong with a sample file; all of them are reported at once. */
export type Problem = {
  /** File, relative to the content folder. */
  readonly file: string
  /** Path in the document, empty for the file as a whole. */
  readonly path: string
  readonly locale: string
  readonly message: string
}

/** @throws Error that lists every problem with its file, locale and path */
export const throwIfAny = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return
  const lines = problems.map(
    ({file, path, locale, message}) => `- ${file} [${locale}] ${path || '(file)'}: ${message}`,
  )
  throw new Error(`The sample content has ${problems.length} problems:\n${lines.join('\n')}`)
}
