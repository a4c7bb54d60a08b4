/**
 * The id of the sidecar of a document and a locale. Its dots keep it from readers without a token.
 *
 * @param documentId - the published id
 */
export const workId = (documentId: string, locale: string): string => `l10n.${documentId}.${locale}`
