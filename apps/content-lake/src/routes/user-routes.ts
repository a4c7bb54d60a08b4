import {type Identity, LakeError, type SignedIn} from '@preop/lake'
import type {Hono} from 'hono'
import type {LakeEnv, LakeServices} from '../lake-env.ts'

/** @throws LakeError 401 in the shape the Studio takes for "not signed in" */
export const requireSignedIn = (identity: Identity): SignedIn => {
  if (identity.kind !== 'anonymous') return identity
  const message = 'Not signed in'
  throw new LakeError(401, message, {statusCode: 401, error: 'Unauthorized', message})
}

const toRoles = ({role}: SignedIn) => [{name: role, title: role, description: ''}]

const toUser = (identity: SignedIn) => ({
  id: identity.id,
  name: identity.name,
  email: '',
  profileImage: null,
  role: identity.role,
  roles: toRoles(identity),
  provider: 'preop',
})

/** Users and sign-in, as far as the Studio asks before it shows itself. */
export const addUserRoutes = (api: Hono<LakeEnv>, {lake}: LakeServices): void => {
  api.get('/users/me', (context) => context.json(toUser(requireSignedIn(context.get('identity')))))
  api.get('/users/me/keyvalue/:keys', (context) => {
    requireSignedIn(context.get('identity'))
    return context.json(
      context.req
        .param('keys')
        .split(',')
        .map(() => null),
    )
  })
  api.get('/users/:ids', (context) => {
    requireSignedIn(context.get('identity'))
    const ids = context.req.param('ids').split(',')
    const found = ids.flatMap((id) => lake.accounts.findById(id) ?? [])
    return context.json(
      found.map(({id, ...account}) => ({
        id,
        displayName: account.kind === 'anonymous' ? id : account.name,
        email: '',
        imageUrl: null,
      })),
    )
  })
  api.get('/auth/id', (context) => context.json({id: requireSignedIn(context.get('identity')).id}))
  api.get('/auth/providers', (context) =>
    context.json({thirdPartyLogin: false, sso: {}, providers: []}),
  )
}
