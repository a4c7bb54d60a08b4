import {z} from 'zod'
import type {LakeDocument} from './lake-document.ts'

const storedDocument = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
  _createdAt: z.string(),
  _updatedAt: z.string(),
})

/**
 * A document from the text the store wrote.
 *
 * @throws Error if the text is not a whole document, which means the data file was changed by hand
 */
export const parseStoredDocument = (json: string): LakeDocument => {
  const parsed: unknown = JSON.parse(json)
  const checked = storedDocument.safeParse(parsed)
  if (!checked.success)
    throw new Error(`A stored document is damaged: ${z.prettifyError(checked.error)}`)
  return checked.data
}
