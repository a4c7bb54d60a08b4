import {type ContentFolder, readContent} from './read-content.ts'
import {sourceParts} from './source-parts.ts'

/** Missing paths by document and locale; `*` alone when the locale has no file. */
export type Gaps = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const gapsOf = (folder: ContentFolder, locales: readonly string[]) => {
  const paths = sourceParts(folder.source, () => {}).map(({path}) => path)
  return locales.flatMap((locale): [string, readonly string[]][] => {
    const translation = folder.translations.find((candidate) => candidate.locale === locale)
    if (!translation) return [[locale, ['*']]]
    const missing = paths.filter((path) => !translation.texts.has(path)).sort()
    return missing.length > 0 ? [[locale, missing]] : []
  })
}

/**
 * What has no translation, to be compared with the gaps that are meant. Asks for every locale
 * that any document of the folder is translated into; documents without a gap are left out.
 */
export const listGaps = (contentDir: string): Gaps => {
  const folders = readContent(contentDir, () => {})
  const locales = [
    ...new Set(folders.flatMap(({translations}) => translations.map(({locale}) => locale))),
  ].sort()
  return Object.fromEntries(
    folders
      .map((folder) => [folder.id, Object.fromEntries(gapsOf(folder, locales))] as const)
      .filter(([, gaps]) => Object.keys(gaps).length > 0),
  )
}
