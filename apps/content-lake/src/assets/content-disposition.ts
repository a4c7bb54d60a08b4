/**
 * A header that makes a browser save what it gets, under a name of any letters.
 *
 * @param asked - name wished for; empty for the fallback
 */
export const contentDisposition = (asked: string, fallback: string): string => {
  const name = asked || fallback
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
