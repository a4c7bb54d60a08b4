import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {optional} from '../shared/optional.ts'

export const personModel = z.object({
  ...documentFields,
  _type: z.literal('person'),
  name: z.string(),
  credentials: optional(z.string()),
})

export type Person = z.output<typeof personModel>
