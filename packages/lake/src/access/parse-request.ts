import type {z} from 'zod'

/**
 * Holds what somebody asked for to a schema.
 *
 * @throws Error with the schema's own sentences, for the person who asked
 */
export const parseRequest = <Schema extends z.ZodType>(
  schema: Schema,
  request: unknown,
): z.output<Schema> => {
  const parsed = schema.safeParse(request)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(({message}) => message).join(' '), {cause: parsed.error})
}
