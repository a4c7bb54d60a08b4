const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')

/**
 * Elements below one another, as the content of another. Never of text: white space would be part
 * of it.
 */
export const lines = (elements: readonly (string | undefined)[]): string => {
  const present = elements.filter((element) => element !== undefined && element !== '')
  return present.length === 0 ? '' : `\n${present.map((one) => indented(one ?? '')).join('\n')}\n`
}
