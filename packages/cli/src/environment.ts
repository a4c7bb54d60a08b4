import {resolve} from 'node:path'
import {z} from 'zod'

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback)

const variables = z.object({
  PORT: port(3000),
  LAKE_PORT: port(3333),
  PREOP_DATA_DIR: z.string().min(1).default('.preop'),
  PREOP_SITE_URL: z.url({protocol: /^https?$/}).optional(),
  PREOP_STUDIO_ORIGIN: z
    .url({protocol: /^https?$/})
    .transform((url) => new URL(url).origin)
    .optional(),
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
  SANITY_API_WRITE_TOKEN: z.string().min(1).optional(),
  SANITY_AUTH_TOKEN: z.string().min(1).optional(),
  SANITY_WEBHOOK_SECRET: z.string().min(1).optional(),
})

const isEmbedded = ({SANITY_PROJECT_ID, SANITY_API_HOST}: z.output<typeof variables>) =>
  SANITY_PROJECT_ID === undefined && SANITY_API_HOST === undefined

const shape = variables.refine(
  (given) => !isEmbedded(given) || given.SANITY_DATASET === 'production',
  {
    path: ['SANITY_DATASET'],
    message:
      'the embedded lake has one dataset, "production"; name a SANITY_PROJECT_ID or SANITY_API_HOST to use another',
  },
)

/** Everything that Preop's commands take from the environment. */
export type Environment = ReturnType<typeof parseEnvironment>

/**
 * Reads the environment once.
 *
 * @param environment - usually `process.env`; empty values count as missing
 * @returns ports, folders (absolute) and where content lives: `embedded` is false when
 *   `SANITY_PROJECT_ID` names a project of hosted Sanity or `SANITY_API_HOST` another lake
 * @throws Error listing every problem at once
 */
export const parseEnvironment = (environment: Record<string, string | undefined>) => {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const parsed = shape.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({path, message}) => `- ${path.join('.')}: ${message}`)
    throw new Error(`The environment has problems:\n${problems.join('\n')}`)
  }
  const {PORT, LAKE_PORT, PREOP_DATA_DIR, ...rest} = parsed.data
  const dataDir = resolve(PREOP_DATA_DIR)
  const embedded = isEmbedded(parsed.data)
  return {
    sitePort: PORT,
    lakePort: LAKE_PORT,
    dataDir,
    snapshotPath: resolve(dataDir, 'snapshot.db'),
    siteUrl: rest.PREOP_SITE_URL ?? `http://localhost:${PORT}`,
    lakeUrl: `http://localhost:${LAKE_PORT}`,
    /** Whose frames may show the site's pages; undefined for a Studio elsewhere that was not named. */
    studioOrigin:
      rest.PREOP_STUDIO_ORIGIN ?? (embedded ? `http://localhost:${LAKE_PORT}` : undefined),
    embedded,
    /** Whom `preop sanity` works as; undefined: the embedded lake's administrator. */
    authToken: rest.SANITY_AUTH_TOKEN,
    /** What the site keeps readers' answers with; undefined: a token of its own in the embedded lake. */
    writeToken: rest.SANITY_API_WRITE_TOKEN,
    /** Undefined: the embedded lake and the site share one of their own. */
    webhookSecret: rest.SANITY_WEBHOOK_SECRET,
    lake: {
      projectId: rest.SANITY_PROJECT_ID ?? 'preop',
      dataset: rest.SANITY_DATASET,
      apiHost: embedded ? `http://localhost:${LAKE_PORT}` : rest.SANITY_API_HOST,
      token: rest.SANITY_API_READ_TOKEN,
    },
  }
}
