import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {topicFields} from '../shared/topic.model.ts'

export const bodyRegionModel = z.object({
  ...documentFields,
  _type: z.literal('bodyRegion'),
  ...topicFields,
})

export type BodyRegion = z.output<typeof bodyRegionModel>
