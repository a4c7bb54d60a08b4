/** Handler for `onMissingComponent`: the renderer would only warn and drop the text. */
export const failOnUnknown = (
  message: string,
  {type, nodeType}: {type: string; nodeType: string},
): never => {
  throw new Error(`Unknown Portable Text ${nodeType} "${type}". ${message}`)
}
