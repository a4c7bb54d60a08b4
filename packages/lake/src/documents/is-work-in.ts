import type {LakeDocument} from './lake-document.ts'

/** Type of the sidecars that translations in progress are. */
export const workType = 'translationWork'

/** One sidecar a document and locale; the document's own id has no dot, else nobody could read it. */
const workId = /^l10n\.[^.]+\.([^.]+)$/

/** The id of the sidecar of a document in a locale. */
export const toWorkId = (publishedId: string, locale: string): string =>
  `l10n.${publishedId}.${locale}`

/**
 * Whether a document is the translation in progress of another in one of some locales. Its id, its
 * type and its language have to agree: each alone could be chosen to pass for it.
 */
export const isWorkIn = (document: LakeDocument, locales: readonly string[]): boolean => {
  const locale = workId.exec(document._id)?.[1]
  return (
    locale !== undefined &&
    locales.includes(locale) &&
    document._type === workType &&
    document.language === locale
  )
}
