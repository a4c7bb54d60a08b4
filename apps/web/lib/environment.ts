import {z} from 'zod'

const shape = z.object({
  PREOP_SNAPSHOT: z.string().min(1),
  PREOP_SITE_URL: z.url({protocol: /^https?$/}),
})

const read = () => {
  const parsed = shape.safeParse(process.env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({path, message}) => `- ${path.join('.')}: ${message}`)
  throw new Error(
    `The site's environment has problems (npm start sets it for you):\n${problems.join('\n')}`,
  )
}

let kept: ReturnType<typeof read> | undefined

/**
 * What the site takes from the environment, read once: the path of the content snapshot and the
 * origin under which the public knows the site.
 *
 * @throws Error listing every problem
 */
export const environment = () => {
  kept ??= read()
  return {snapshotPath: kept.PREOP_SNAPSHOT, siteUrl: kept.PREOP_SITE_URL.replace(/\/$/, '')}
}
