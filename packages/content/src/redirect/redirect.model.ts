import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {reference} from '../shared/reference.model.ts'

export const redirectModel = z.object({
  ...documentFields,
  _type: z.literal('redirect'),
  locale: z.string(),
  from: z.string(),
  target: reference,
})

export type Redirect = z.output<typeof redirectModel>
