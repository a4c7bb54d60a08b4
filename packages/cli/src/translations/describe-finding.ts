import type {WorkFinding} from './work-findings.ts'

const said = ({kind}: WorkFinding): string => {
  switch (kind) {
    case 'displaced':
      return 'approved, but the page has an older text or none: approve it anew in the desk'
    case 'orphan':
      return 'translated, but the document has no such unit any more: the text is kept'
    case 'noDocument':
      return 'translated, but the document is not published: the text is kept'
    case 'localeNotOffered':
      return 'translated, but the settings do not have the locale: the text is kept'
    case 'malformed':
      return 'stored in a form that cannot be used: the text is kept'
    default:
      return kind satisfies never
  }
}

/** One finding as a line of text, with the document, the path, the locale and what to do. */
export const describeFinding = (finding: WorkFinding): string => {
  const {documentId, path, locale, text} = finding
  return `${documentId} · ${path} · ${locale}: ${said(finding)}${text ? ` (“${text}”)` : ''}\n`
}
