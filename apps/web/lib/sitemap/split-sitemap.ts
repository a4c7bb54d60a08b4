/** What the protocol allows in one file, less the little that stands around the entries. */
const limits = {entries: 50_000, bytes: 50 * 1024 * 1024 - 1024}

/**
 * Divides entries into as few parts as the sitemap protocol allows: 50,000 entries or 50 MB each.
 *
 * @param urls - the entries as XML
 * @see https://www.sitemaps.org/protocol.html#index
 */
export const splitSitemap = (urls: readonly string[], {entries, bytes} = limits): string[][] => {
  const parts: string[][] = []
  let size = 0
  for (const url of urls) {
    const length = Buffer.byteLength(url) + 1
    const last = parts.at(-1)
    if (last && last.length < entries && size + length <= bytes) {
      last.push(url)
      size += length
    } else {
      parts.push([url])
      size = length
    }
  }
  return parts
}
