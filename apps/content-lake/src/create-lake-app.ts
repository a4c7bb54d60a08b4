import type {AssetFolder} from '@preop/lake'
import {Hono, type MiddlewareHandler} from 'hono'
import {cors} from 'hono/cors'
import {secureHeaders} from 'hono/secure-headers'
import {addAssetRoutes} from './assets/add-asset-routes.ts'
import {addUploadRoutes} from './assets/add-upload-routes.ts'
import {assetFolders} from './assets/asset-folders.ts'
import {apiVersion} from './http/api-version.ts'
import {authenticate} from './http/authenticate.ts'
import {handleError} from './http/handle-error.ts'
import {limitBody} from './http/limit-body.ts'
import type {LakeEnv, LakeServices} from './lake-env.ts'
import {addActionsRoute} from './routes/actions-route.ts'
import {addAuthRoutes} from './routes/auth-routes.ts'
import {addBackupRoute} from './routes/backup-route.ts'
import {addDocumentRoutes} from './routes/document-routes.ts'
import {addHealthRoute} from './routes/health-route.ts'
import {addHistoryRoutes} from './routes/history-routes.ts'
import {addListenRoutes} from './routes/listen-routes.ts'
import {addMutateRoute} from './routes/mutate-route.ts'
import {addPresenceRoute} from './routes/presence-route.ts'
import {addProjectRoutes} from './routes/project-routes.ts'
import {addQueryRoute} from './routes/query-route.ts'
import {addQuietRoutes} from './routes/quiet-routes.ts'
import {addReferencesRoute} from './routes/references-route.ts'
import {unknownEndpoint} from './routes/unknown-endpoint.ts'
import {addUserRoutes} from './routes/user-routes.ts'
import {addSignInRoute} from './sign-in/sign-in-route.ts'
import {addStudioRoute} from './studio/add-studio-route.ts'

const createApi = (
  services: LakeServices,
  folderOf: (dataset: string) => AssetFolder,
): Hono<LakeEnv> => {
  const api = new Hono<LakeEnv>()
  api.use(async (context, next) => {
    services.counter.count(context.req.path)
    context.header('cache-control', 'no-store')
    context.header('x-sanity-shard', 'embedded')
    await next()
  })
  api.use(cors({origin: services.siteOrigin, exposeHeaders: ['X-Sanity-Shard'], maxAge: 600}))
  api.use(limitBody())
  api.use(authenticate(services))
  addQueryRoute(api, services)
  addMutateRoute(api, services)
  addActionsRoute(api, services)
  addListenRoutes(api, services)
  addHistoryRoutes(api, services)
  addReferencesRoute(api, services)
  addDocumentRoutes(api, services)
  addUploadRoutes(api, services, folderOf)
  addAuthRoutes(api, services)
  addUserRoutes(api, services)
  addProjectRoutes(api, services)
  addBackupRoute(api, services)
  addPresenceRoute(api, services)
  addQuietRoutes(api)
  api.all('*', (context) => {
    throw unknownEndpoint(context.req.method, context.req.path)
  })
  return api
}

/** Pages of any host may show the pictures; set around the other headers, which would say no. */
const showAnywhere: MiddlewareHandler<LakeEnv> = async (context, next) => {
  await next()
  if (/^\/(?:images|files)\//.test(context.req.path))
    context.header('cross-origin-resource-policy', 'cross-origin')
}

/** The lake's HTTP face: Sanity's API under a version prefix, and the Studio beside it. */
export const createLakeApp = (services: LakeServices): Hono<LakeEnv> => {
  const app = new Hono<LakeEnv>()
  const folderOf = assetFolders(services.lake)
  app.onError(handleError(services.logger))
  app.use(showAnywhere)
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: 'same-site',
      xFrameOptions: 'SAMEORIGIN',
      strictTransportSecurity: false,
    }),
  )
  app.route(apiVersion, createApi(services, folderOf))
  addHealthRoute(app, services)
  addSignInRoute(app, services)
  addAssetRoutes(app, services, folderOf)
  addStudioRoute(app, services)
  app.notFound((context) => {
    throw unknownEndpoint(context.req.method, context.req.path)
  })
  return app
}
