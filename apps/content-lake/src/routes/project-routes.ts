import {canAdminister, httpError, roles} from '@preop/lake'
import type {Context, Hono} from 'hono'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {grantsFor} from './grants-for.ts'
import {requireSignedIn} from './user-routes.ts'

const requireProject = ({lake}: LakeServices, id: string): void => {
  if (id !== lake.projectId) throw httpError(404, `Project "${id}" not found`)
}

const listDatasets = ({lake}: LakeServices) =>
  lake
    .datasetNames()
    .map((name) => ({name, aclMode: 'public', datasetProfile: 'content', tags: []}))

const createDataset = (services: LakeServices, context: Context<LakeEnv>, name: string) => {
  if (!canAdminister(requireSignedIn(context.get('identity'))))
    throw httpError(403, 'Only an administrator may make datasets')
  services.lake.createDataset(name)
  return context.json({datasetName: name, aclMode: 'public'})
}

/** The project as the Studio and the clients know it; most of it is fixed. */
export const addProjectRoutes = (api: Hono<LakeEnv>, services: LakeServices): void => {
  const {lake} = services
  for (const path of ['/projects', '/projects/*', '/datasets', '/datasets/*', '/aliases']) {
    api.use(path, async (context, next) => {
      requireSignedIn(context.get('identity'))
      await next()
    })
  }
  api.get('/projects', (context) => context.json([{id: lake.projectId, displayName: 'Preop'}]))
  api.use('/projects/:id/*', async (context, next) => {
    requireProject(services, context.req.param('id'))
    await next()
  })
  api.get('/projects/:id', (context) => {
    requireProject(services, context.req.param('id'))
    return context.json({
      id: lake.projectId,
      displayName: 'Preop',
      organizationId: null,
      studioHost: null,
      isBlocked: false,
      isDisabled: false,
      // Not part of Sanity’s answer: our tools in the Studio show the pages that readers see.
      metadata: {siteOrigin: services.siteOrigin, studioOrigin: services.studioOrigin},
      members: [],
      features: [],
      activityFeedEnabled: false,
    })
  })
  api.get('/projects/:id/grants', (context) =>
    context.json({'sanity.project': [{grants: [{name: 'read', params: {}}]}]}),
  )
  api.get('/projects/:id/datasets', (context) =>
    // The Studio asks for the dataset of its comments add-on this way; there is none.
    context.json(context.req.query('datasetProfile') ? [] : listDatasets(services)),
  )
  api.put('/projects/:id/datasets/:name', (context) =>
    createDataset(services, context, context.req.param('name')),
  )
  api.get('/projects/:id/datasets/:name/acl', (context) => {
    lake.dataset(context.req.param('name'))
    return context.json(grantsFor(context.get('identity')))
  })
  api.get('/projects/:id/user-applications', (context) => context.json([]))
  api.get('/projects/:id/roles', (context) =>
    context.json(roles.map((name) => ({name, title: name, description: '', appliesToUsers: true}))),
  )
  api.get('/datasets', (context) => context.json(listDatasets(services)))
  api.put('/datasets/:name', (context) =>
    createDataset(services, context, context.req.param('name')),
  )
  api.get('/aliases', (context) => context.json([]))
  api.get('/data/ping/:dataset', (context) => context.json({ok: true}))
  api.get('/ping', (context) => context.json({ok: true}))
}
