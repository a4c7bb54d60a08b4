import type {FoundToken} from './find-token.ts'

const patienceMs = 10_000

/**
 * Makes sure that the lake answers and knows the token: the command line would try for a while, and
 * then advise to log in at Sanity.
 *
 * @throws Error saying which of the two is wrong
 */
export const checkLake = async (origin: string, {token, source}: FoundToken): Promise<void> => {
  const response = await fetch(`${origin}/v2025-02-19/users/me`, {
    headers: {authorization: `Bearer ${token}`},
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: unknown) => {
    throw new Error(
      `No content lake answers at ${origin}. Start it: npm start, or name its port: LAKE_PORT`,
      {cause: error},
    )
  })
  await response.body?.cancel()
  if (response.status === 401)
    throw new Error(`The content lake at ${origin} does not know the token of ${source}.`)
  if (!response.ok) throw new Error(`The content lake at ${origin} answered ${response.status}.`)
}
