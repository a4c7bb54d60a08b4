import {z} from 'zod'

export const reference = z.looseObject({_ref: z.string().min(1)})
