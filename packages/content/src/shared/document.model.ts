import {z} from 'zod'

/** What every document of the lake has. */
export const documentFields = {
  _id: z.string(),
  _rev: z.string(),
  _updatedAt: z.iso.datetime(),
}
