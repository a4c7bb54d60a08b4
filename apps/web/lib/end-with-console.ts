/**
 * Ends this process when its console is closed: whoever started it is gone. Next writes the error
 * of a closed console to the console, without end.
 */
export const endWithConsole = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1))
}
