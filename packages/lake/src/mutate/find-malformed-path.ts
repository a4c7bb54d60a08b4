/**
 * What is wrong with the brackets of a patch path, in words. The patcher takes some broken paths
 * for paths that match nothing, which would answer an edit with success and lose it.
 */
export const findMalformedPath = (path: string): string | undefined => {
  let quote = ''
  let open = -1
  for (const [position, character] of [...path].entries()) {
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '[' && open >= 0) return `nested brackets in path "${path}"`
    else if (character === '[') open = position
    else if (character === ']' && open < 0) return `unexpected "]" in path "${path}"`
    else if (character === ']' && position === open + 1) return `empty brackets in path "${path}"`
    else if (character === ']') open = -1
  }
  if (quote) return `unclosed ${quote} in path "${path}"`
  return open >= 0 ? `unclosed "[" in path "${path}"` : undefined
}
