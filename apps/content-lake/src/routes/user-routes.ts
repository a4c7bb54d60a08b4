import {httpError, type Identity, noSessionError, type SignedIn} from '@preop/lake'
import type {Hono} from 'hono'
import {z} from 'zod'
import {readJson} from '../http/read-json.ts'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

/** @throws LakeError 401 in the shape the Studio takes for "not signed in" */
export const requireSignedIn = (identity: Identity): SignedIn => {
  if (identity.kind !== 'anonymous') return identity
  throw noSessionError('Not signed in')
}

const toRoles = ({role}: SignedIn) => [{name: role, title: role, description: ''}]

const toUser = (identity: SignedIn) => ({
  id: identity.id,
  name: identity.name,
  email: '',
  profileImage: null,
  role: identity.role,
  roles: toRoles(identity),
  // Not part of Sanity's answer: our tools in the Studio ask which locales a translator may write.
  locales: identity.locales,
  provider: 'preop',
})

const toProfile = (id: string, displayName: string) => ({
  id,
  displayName,
  email: '',
  imageUrl: null,
})

const preferences = z
  .array(
    z.object({
      key: z.string().min(1).max(200),
      value: z.unknown().refine((value) => value !== undefined, 'is missing'),
    }),
  )
  .max(100)

/** What the Studio remembers a person by; kept for each account, and never another's. */
const addPreferenceRoutes = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  const stored = lake.accounts.preferences
  api.get('/users/me/keyvalue/:keys', (context) => {
    const {id} = requireSignedIn(context.get('identity'))
    const keys = context.req.param('keys').split(',')
    return context.json(
      keys.map((key) => {
        const value = stored.get(id, key)
        return value === undefined ? null : {key, value}
      }),
    )
  })
  api.put('/users/me/keyvalue', async (context) => {
    const {id} = requireSignedIn(context.get('identity'))
    const sent = preferences.safeParse(await readJson(context.req))
    if (!sent.success) throw httpError(400, `Malformed preferences: ${z.prettifyError(sent.error)}`)
    for (const {key, value} of sent.data) stored.put(id, key, value)
    return context.json(sent.data)
  })
}

/** Users, as the Studio asks for them. People are known by id and shown by their display name. */
export const addUserRoutes = (api: Hono<LakeEnv>, services: LakeServices): void => {
  const {accounts} = services.lake
  api.get('/users/me', (context) => context.json(toUser(requireSignedIn(context.get('identity')))))
  addPreferenceRoutes(api, services)
  api.get('/users/:ids', (context) => {
    requireSignedIn(context.get('identity'))
    const ids = context.req.param('ids').split(',')
    return context.json(
      ids.flatMap((id) => {
        const name = accounts.findName(id)
        return name === undefined ? [] : [toProfile(id, name)]
      }),
    )
  })
}
