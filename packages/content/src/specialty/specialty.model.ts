import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {topicFields} from '../shared/topic.model.ts'

export const specialtyModel = z.object({
  ...documentFields,
  _type: z.literal('specialty'),
  ...topicFields,
})

export type Specialty = z.output<typeof specialtyModel>
