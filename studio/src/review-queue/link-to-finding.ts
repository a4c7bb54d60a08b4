import type {Finding} from './finding.ts'

/** The parameters of the Studio's `edit` intent that open a finding: the document, at the field. */
export const linkToFinding = ({
  documentId,
  documentType,
  path,
}: Finding): {id: string; type: string; path?: string} => ({
  id: documentId,
  type: documentType,
  ...(path === '' ? {} : {path}),
})
