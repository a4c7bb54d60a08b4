import {z} from 'zod'

/** Unset and empty mean the same: `LAKE_PORT= npm start` is not port nothing. */
const withDefault = <T extends z.ZodType>(fallback: string, type: T) =>
  z.preprocess((value) => (value === undefined || value === '' ? fallback : value), type)

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

const origin = z.url({protocol: /^https?$/}).transform((url) => new URL(url).origin)

const environment = z.object({
  LAKE_PORT: withDefault('3333', z.coerce.number().int().min(0).max(65_535)),
  LAKE_HOST: withDefault('127.0.0.1', z.string()),
  LAKE_LOG_LEVEL: withDefault('warn', z.enum(logLevels)),
  PREOP_DATA_DIR: withDefault('.preop', z.string()),
  PREOP_STUDIO_DIR: withDefault('studio/dist', z.string()),
  PREOP_SITE_ORIGIN: withDefault('http://localhost:3000', origin),
  /** Where the Studio is known, if the site lets it show pages in a frame. */
  PREOP_STUDIO_ORIGIN: withDefault('', z.union([z.literal(''), origin])),
  /** Told of every publish; signed with the secret, without which nobody is told. */
  PREOP_WEBHOOK_URL: withDefault('', z.union([z.literal(''), z.url({protocol: /^https?$/})])),
  SANITY_WEBHOOK_SECRET: withDefault('', z.string()),
})

export type Environment = z.infer<typeof environment>

/**
 * The settings of the lake's server.
 *
 * @throws Error listing every variable that cannot be used
 */
export const parseEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
): Environment => {
  const parsed = environment.safeParse(variables)
  if (parsed.success) return parsed.data
  throw new Error(`The environment cannot be used:\n${z.prettifyError(parsed.error)}`)
}
