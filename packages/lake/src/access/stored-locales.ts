import {z} from 'zod'

/** Locales as a column of the accounts file holds them: a JSON list. */
export const storedLocales = z
  .string()
  .transform((text) => z.array(z.string()).parse(JSON.parse(text)))
