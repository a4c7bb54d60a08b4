import {createContentClient} from '@preop/content'
import {z} from 'zod'

const shape = z.object({
  SANITY_PROJECT_ID: z.string().min(1),
  SANITY_DATASET: z.string().min(1).default('production'),
  SANITY_API_HOST: z.url({protocol: /^https?$/}).optional(),
  SANITY_API_READ_TOKEN: z.string().min(1).optional(),
  SANITY_API_WRITE_TOKEN: z.string().min(1).optional(),
})

/**
 * A client of the lake that content is published in.
 *
 * @param may - `write` takes the token that may add documents
 * @returns undefined where the environment names no lake, or no token to write with: the site then
 *   shows its snapshot as it is
 */
export const lakeClient = (may: 'read' | 'write' = 'read') => {
  const given = Object.entries(process.env).filter(([, value]) => value !== '')
  const {data} = shape.safeParse(Object.fromEntries(given))
  if (!data || (may === 'write' && !data.SANITY_API_WRITE_TOKEN)) return undefined
  return createContentClient({
    projectId: data.SANITY_PROJECT_ID,
    dataset: data.SANITY_DATASET,
    apiHost: data.SANITY_API_HOST,
    token: may === 'write' ? data.SANITY_API_WRITE_TOKEN : data.SANITY_API_READ_TOKEN,
  })
}
