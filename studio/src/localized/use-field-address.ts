import {type Path, useFormValue} from 'sanity'
import {publishedId} from '../published-id.ts'

const stepOf = (step: Path[number]): string =>
  typeof step === 'object' && '_key' in step ? step._key : String(step)

/** Which field of which document this is, as the translation desk names it: `sections.risks.body`. */
export const useFieldAddress = (
  path: Path,
): {readonly documentId: string; readonly field: string} => ({
  documentId: publishedId(String(useFormValue(['_id']) ?? '')),
  field: path.map(stepOf).join('.'),
})
