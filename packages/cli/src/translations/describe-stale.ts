import type {StaleText} from './stale-texts.ts'

/** How many texts of each document and locale are stale, a line each, and since when the oldest is. */
export const describeStale = (texts: readonly StaleText[]): readonly string[] => {
  const groups = Map.groupBy(texts, ({documentId, locale}) => `${documentId} · ${locale}`)
  return [...groups].map(([name, own]) => {
    const oldest = own
      .filter(({since}) => since !== undefined)
      .sort((a, b) => String(a.since).localeCompare(String(b.since)))[0]
    const day = oldest?.since?.slice(0, 10)
    const when = oldest?.isExact ? `since ${day}` : `since ${day} at the latest`
    const counted =
      own.length === 1 ? '1 text is stale' : `${own.length} texts are stale, the oldest`
    return `${name}: ${counted}${day === undefined ? '' : ` ${when}`}\n`
  })
}
