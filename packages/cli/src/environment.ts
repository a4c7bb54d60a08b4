import {resolve} from 'node:path'
import {z} from 'zod'

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback)

const shape = z.object({
  PORT: port(3000),
  LAKE_PORT: port(3333),
  PREOP_DATA_DIR: z.string().min(1).default('.preop'),
  PREOP_SITE_URL: z.url({protocol: /^https?$/}).optional(),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9_~-]+$/)
    .default('production'),
  SANITY_API_HOST: z.url({protocol: /^https?$/}).optional(),
  SANITY_API_READ_TOKEN: z.string().min(1).optional(),
  SANITY_WEBHOOK_SECRET: z.string().min(1).optional(),
})

/** Everything that Preop's commands take from the environment. */
export type Environment = ReturnType<typeof parseEnvironment>

/**
 * Reads the environment once.
 *
 * @param variables - usually `process.env`; empty values count as missing
 * @returns ports, folders (absolute) and where content lives: `hosted` is true when
 *   `SANITY_PROJECT_ID` names a project of hosted Sanity, else the embedded lake is used
 * @throws Error listing every problem at once
 */
export const parseEnvironment = (variables: Record<string, string | undefined>) => {
  const given = Object.entries(variables).filter(([, value]) => value !== '')
  const parsed = shape.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({path, message}) => `- ${path.join('.')}: ${message}`)
    throw new Error(`The environment has problems:\n${problems.join('\n')}`)
  }
  const {PORT, LAKE_PORT, PREOP_DATA_DIR, ...rest} = parsed.data
  const dataDir = resolve(PREOP_DATA_DIR)
  const hosted = rest.SANITY_PROJECT_ID !== undefined && rest.SANITY_API_HOST === undefined
  return {
    sitePort: PORT,
    lakePort: LAKE_PORT,
    dataDir,
    snapshotPath: resolve(dataDir, 'snapshot.db'),
    siteUrl: rest.PREOP_SITE_URL ?? `http://localhost:${PORT}`,
    lakeUrl: `http://localhost:${LAKE_PORT}`,
    hosted,
    /** Undefined: the embedded lake and the site share one of their own. */
    webhookSecret: rest.SANITY_WEBHOOK_SECRET,
    lake: {
      projectId: rest.SANITY_PROJECT_ID ?? 'preop',
      dataset: rest.SANITY_DATASET,
      apiHost: hosted ? undefined : (rest.SANITY_API_HOST ?? `http://localhost:${LAKE_PORT}`),
      token: rest.SANITY_API_READ_TOKEN,
    },
  }
}
