import {feedbackReasons} from '@preop/schema/rules'
import {z} from 'zod'

const answer = z.discriminatedUnion('helpful', [
  z.object({helpful: z.literal('yes')}),
  z.object({helpful: z.literal('no'), reason: z.enum(feedbackReasons)}),
])

export type Answer = z.output<typeof answer>

/**
 * Reads what the form sends.
 *
 * @param body - `application/x-www-form-urlencoded`
 * @returns undefined for anything that the form does not send
 */
export const parseAnswer = (body: string): Answer | undefined =>
  answer.safeParse(Object.fromEntries(new URLSearchParams(body))).data
