import {createContentClient} from '@preop/content'
import type {ContentStore} from '@preop/translation'
import {z} from 'zod'
import type {Environment} from '../environment.ts'
import {findToken} from '../sanity/find-token.ts'

const identity = z.object({
  id: z.string(),
  role: z.string().optional(),
  locales: z.array(z.string()).optional(),
})

const batchSize = 50

const batches = (ids: readonly string[]) =>
  Array.from({length: Math.ceil(ids.length / batchSize)}, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  )

/**
 * The content lake, as whoever the token names.
 *
 * @returns `me` asks the lake who that is; `store` reads documents by id and writes transactions
 * @throws Error when there is no token
 */
export const openLakeSession = (environment: Environment) => {
  const {token} = findToken(environment)
  const client = createContentClient({...environment.lake, token})
  const where = environment.lake.apiHost ?? `hosted Sanity, project ${environment.lake.projectId}`
  const reach = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked
    } catch (cause) {
      const isAnswer = cause instanceof Error && 'statusCode' in cause
      if (isAnswer) throw cause
      throw new Error(`The content lake at ${where} did not answer. Start it: npm start`, {cause})
    }
  }
  const read = async (ids: readonly string[]): Promise<readonly unknown[]> => {
    const found: unknown[] = []
    for (const batch of batches(ids))
      found.push(...(await reach(client.getDocuments<Record<string, unknown>>([...batch]))))
    return found
  }
  const store: ContentStore = {
    read,
    write: (mutations) => reach(client.mutate(mutations)),
  }
  const me = async () =>
    identity.parse(await reach(client.request<unknown>({uri: '/users/me', method: 'GET'})))
  return {client, store, me, reach}
}

export type LakeSession = ReturnType<typeof openLakeSession>
