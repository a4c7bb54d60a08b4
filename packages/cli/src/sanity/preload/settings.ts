import {z} from 'zod'

const settings = z
  .object({PREOP_LAKE_ORIGIN: z.url(), PREOP_REACH: z.enum(['lake', 'named'])})
  .parse(process.env)

/** Where the content lake answers. */
export const lakeOrigin = settings.PREOP_LAKE_ORIGIN

/** Whom the program may connect to: the lake alone, or also hosts that its user names. */
export const reach = settings.PREOP_REACH
