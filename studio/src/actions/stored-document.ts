import {z} from '../zod.ts'

/** A document as the lake gives it, with the revision that guards a write. */
export const storedDocument = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
  _createdAt: z.string(),
  _updatedAt: z.string(),
})

export type StoredDocument = z.output<typeof storedDocument>
