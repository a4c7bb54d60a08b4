import {readTiming, type Timing} from '@preop/schema/rules'
import {z} from 'zod'
import {list, optional} from './optional.ts'
import {reference} from './reference.model.ts'

const _key = z.string().min(1)

const markDef = z.discriminatedUnion('_type', [
  z.looseObject({_key, _type: z.literal('link'), href: z.string()}),
  z.looseObject({_key, _type: z.literal('internalLink'), reference}),
  z.looseObject({_key, _type: z.literal('glossaryTermLink'), term: reference}),
])

const inline = z.discriminatedUnion('_type', [
  z.looseObject({_key, _type: z.literal('span'), text: z.string(), marks: list(z.string())}),
  z.looseObject({_key, _type: z.literal('citation'), source: z.string()}),
  z.looseObject({
    _key,
    _type: z.literal('phone'),
    line: z.enum(['main', 'advice', 'interpreter', 'emergency']),
  }),
])

const block = z.looseObject({
  _key,
  _type: z.literal('block'),
  style: optional(z.enum(['normal', 'h3', 'h4'])),
  listItem: optional(z.enum(['bullet', 'number'])),
  level: optional(z.number().int().positive()),
  children: z.array(inline),
  markDefs: list(markDef),
})

const careCard = z.looseObject({
  _key,
  _type: z.literal('careCard'),
  urgency: z.enum(['emergency', 'urgent', 'routine']),
  body: z.array(block),
})

const timing = z.unknown().transform((value, context): Timing => {
  const read = readTiming(value)
  if (read) return read
  context.addIssue({code: 'custom', message: 'Expected when the step is due'})
  return z.NEVER
})

const timedStep = z.looseObject({
  _key,
  _type: z.literal('timedStep'),
  timing,
  body: z.array(block),
})

const bodyImage = z.looseObject({
  _key,
  _type: z.literal('bodyImage'),
  asset: reference,
  alt: optional(z.string()),
  decorative: optional(z.boolean()),
})

/** Every node a body may hold at its top level; anything else is an error that names it. */
export const portableTextNode = z.discriminatedUnion('_type', [
  block,
  careCard,
  timedStep,
  bodyImage,
])

export type PortableTextNode = z.output<typeof portableTextNode>
export type PortableTextBlock = z.output<typeof block>
