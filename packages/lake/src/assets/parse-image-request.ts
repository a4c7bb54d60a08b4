import {z} from 'zod'
import {httpError} from '../errors/http-error.ts'
import {maxSide} from './image-limits.ts'

export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
export const crops = ['center', 'top', 'bottom', 'left', 'right', 'focalpoint', 'entropy'] as const
export const outputs = ['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif'] as const

const side = z.coerce.number().int().min(1).max(maxSide).optional()
const part = z.coerce.number().min(0).max(1).optional()
const percent = z.coerce.number().int().min(0).max(100).optional()

const rect = z
  .string()
  .regex(/^\d{1,6},\d{1,6},\d{1,6},\d{1,6}$/, 'is not left,top,width,height')
  .transform((text) => {
    const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
    return {left, top, width, height}
  })
  .refine(({width, height}) => width > 0 && height > 0, 'is empty')
  .optional()

const colour = z
  .string()
  .regex(/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'is no colour such as f00 or ff0000')
  .transform((hex) => `#${hex.toLowerCase()}`)
  .optional()

/** What hosted Sanity's image pipeline takes, by the names of `@sanity/image-url`. */
const parameters = z.object({
  w: side,
  h: side,
  'min-w': side,
  'max-w': side,
  'min-h': side,
  'max-h': side,
  dpr: z.coerce.number().min(1).max(3).optional(),
  fit: z.enum(fits).optional(),
  crop: z.enum(crops).optional(),
  'fp-x': part,
  'fp-y': part,
  rect,
  fm: z.enum(outputs).optional(),
  auto: z.string().optional(),
  q: percent,
  bg: colour,
  blur: z.coerce.number().min(1).max(2000).optional(),
  sharp: percent,
  sat: z.coerce.number().min(-100).max(100).optional(),
  invert: z.enum(['true', 'false']).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  or: z.enum(['0', '90', '180', '270']).optional(),
  pad: z.coerce.number().int().min(0).max(1000).optional(),
  frame: z.literal('1').optional(),
})

export type ImageRequest = z.infer<typeof parameters>

/**
 * The parameters of an image's address. Those that are unknown are left out, as hosted Sanity does;
 * those that are known must make sense.
 *
 * @throws LakeError 400 naming each that does not
 */
export const parseImageRequest = (query: Readonly<Record<string, string>>): ImageRequest => {
  const parsed = parameters.safeParse(query)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
  throw httpError(400, `The image parameters cannot be used: ${problems.join('; ')}`)
}
