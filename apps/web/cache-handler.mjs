// Next loads this file by itself, outside the build, so it is plain JavaScript.
import {statSync} from 'node:fs'
import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

/** When the content that pages render from last changed; its file is replaced only then. */
const contentChangedAt = () =>
  statSync(process.env.PREOP_SNAPSHOT ?? '', {throwIfNoEntry: false})?.mtimeMs ?? 0

/** Seconds after its rendering at which some banner starts or ends on the page. */
const freshFor = (entry) => entry.value?.pageData?.pageProps?.frame?.freshFor ?? Infinity

const isCurrent = (entry) =>
  entry.lastModified >= contentChangedAt() &&
  Date.now() < entry.lastModified + freshFor(entry) * 1000

/**
 * Next's own cache of rendered pages, but a page older than the content it shows, or than a banner
 * that has started or ended since, counts as missing: it is rendered anew at that very request,
 * where Next by itself would show the old one once more.
 */
export default class ContentAwareCache extends FileSystemCache {
  async get(...request) {
    const entry = await super.get(...request)
    return entry && isCurrent(entry) ? entry : null
  }
}
