/** Losing as often in a row means that something writes without a pause, which is to be told. */
const mostTries = 8

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 409

/**
 * Does something that reads and then writes under a guard, again when somebody else was faster.
 *
 * @param attempt - reads anew each time it is called
 * @throws Error what the attempt threw: anything but a conflict at once, a conflict after eight
 */
export const retryOnConflict = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error) || tries === mostTries) throw error
    }
  }
}
