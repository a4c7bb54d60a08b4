import {z} from 'zod'

/** A field that may be missing: GROQ projects missing fields as `null`, the site sees `undefined`. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined)

/** An array field: missing means empty. */
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])
