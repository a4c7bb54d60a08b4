import type {PlainDocument} from '@preop/schema/rules'
import type {VersionFinding} from './finding.ts'
import {specialtiesOf} from './specialties-of.ts'
import {titleOfDocument} from './title-of-document.ts'

type Description = Pick<
  VersionFinding,
  'documentId' | 'documentType' | 'documentTitle' | 'specialties'
>

/** What every finding says of its document. */
export const describeDocument = (document: PlainDocument): Description => ({
  documentId: document._id,
  documentType: document._type,
  documentTitle: titleOfDocument(document),
  specialties: specialtiesOf(document),
})
