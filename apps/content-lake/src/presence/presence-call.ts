import {z} from 'zod'

const session = z.string().min(1).max(100)
const data = z.looseObject({sessionId: session})
const id = z.union([z.string().max(100), z.number()]).optional()

/** What the Studio says about who is where, as JSON-RPC: its methods and what each needs. */
const presenceCall = z.discriminatedUnion('method', [
  z.object({id, method: z.literal('authorization')}),
  z.object({id, method: z.literal('presence_subscribe')}),
  z.object({
    id,
    method: z.literal('presence_unsubscribe'),
    params: z.object({subscriptionId: z.string()}),
  }),
  z.object({id, method: z.literal('presence_rollcall'), params: z.object({session})}),
  z.object({id, method: z.literal('presence_announce'), params: z.object({data})}),
  z.object({id, method: z.literal('presence_disconnect'), params: z.object({session})}),
])

export type PresenceCall = z.infer<typeof presenceCall>

/** A call as sent; undefined when it is none that is known here. */
export const parsePresenceCall = (text: string): PresenceCall | undefined => {
  try {
    return presenceCall.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
