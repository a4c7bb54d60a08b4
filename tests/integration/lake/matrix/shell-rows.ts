import {type Asker, everybody, isAdministrator, isEditor, isSignedIn} from './askers.ts'
import {byRequest, type Row, row} from './row.ts'

/** A picture of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
    'base64',
  ),
)

const get = (endpoint: string, path: string, may: Row['may'], fields: Partial<Row> = {}): Row =>
  row({endpoint: `GET ${endpoint}`, may, ask: byRequest(() => ({path})), ...fields})

let made = 0
/** Each name once: what exists already is refused for that. */
const newDataset = () => {
  made += 1
  return `made${made}`
}

const assetRows: readonly Row[] = [
  ...['images', 'files'].map((kind) =>
    row({
      endpoint: `POST /v/assets/${kind}/:dataset`,
      may: isEditor,
      ask: byRequest(() => ({path: `/v1/assets/${kind}/production`, body: pixel})),
    }),
  ),
  row({
    endpoint: 'GET /images/:project/:dataset/:name/:vanity?',
    what: 'as it was uploaded',
    may: everybody,
    ask: byRequest((_document, {imagePath: path}) => ({path})),
  }),
  row({
    endpoint: 'GET /images/:project/:dataset/:name/:vanity?',
    what: 'drawn to measure',
    may: everybody,
    ask: byRequest((_document, {imagePath}) => ({path: `${imagePath}?w=1`})),
  }),
  row({
    endpoint: 'GET /files/:project/:dataset/:name/:vanity?',
    may: everybody,
    ask: byRequest((_document, {filePath: path}) => ({path})),
  }),
]

const userRows: readonly Row[] = [
  get('/v/users/me', '/v1/users/me', isSignedIn),
  get('/v/users/:ids', '/v1/users/u1,u2', isSignedIn),
  get('/v/users/me/keyvalue/:keys', '/v1/users/me/keyvalue/a', isSignedIn),
  row({
    endpoint: 'PUT /v/users/me/keyvalue',
    may: isSignedIn,
    ask: byRequest(() => ({
      path: '/v1/users/me/keyvalue',
      method: 'PUT',
      body: [{key: 'a', value: 1}],
    })),
  }),
  get('/v/auth/id', '/v1/auth/id', isSignedIn),
  get('/v/auth/providers', '/v1/auth/providers', everybody),
  get('/v/auth/fetch', '/v1/auth/fetch?sid=x', () => false, {refusal: 404}),
  row({
    endpoint: 'POST /v/auth/logout',
    may: everybody,
    ask: byRequest(() => ({path: '/v1/auth/logout', body: {}})),
  }),
]

const project = '/v1/projects/preop'

const projectRows: readonly Row[] = [
  get('/v/projects', '/v1/projects', isSignedIn),
  get('/v/projects/:id', project, isSignedIn),
  get('/v/projects/:id/grants', `${project}/grants`, isSignedIn),
  get('/v/projects/:id/roles', `${project}/roles`, isSignedIn),
  get('/v/projects/:id/datasets', `${project}/datasets`, isSignedIn),
  get('/v/projects/:id/datasets/:name/acl', `${project}/datasets/production/acl`, isSignedIn),
  get('/v/projects/:id/user-applications', `${project}/user-applications`, isSignedIn),
  get('/v/datasets', '/v1/datasets', isSignedIn),
  get('/v/backup', '/v1/backup', isAdministrator),
  get('/v/aliases', '/v1/aliases', isSignedIn),
  ...[
    ['/v/datasets/:name', '/v1/datasets'],
    ['/v/projects/:id/datasets/:name', `${project}/datasets`],
  ].map(([endpoint, path]) =>
    row({
      endpoint: `PUT ${endpoint}`,
      may: isAdministrator,
      ask: byRequest(() => ({path: `${path}/${newDataset()}`, method: 'PUT', body: {}})),
    }),
  ),
]

const quietRows: readonly Row[] = [
  ...['help', 'features', 'ping', 'access/requests/me', 'geoip/country', 'intake/telemetry-status'],
].map((path) => get(`/v/${path}`, `/v1/${path}`, everybody))

const postedRows: readonly Row[] = [
  ['/v/journey/*', '/v1/journey/trial/x'],
  ['/v/intake/batch', '/v1/intake/batch'],
].map(([endpoint = '', path = '']) =>
  row({endpoint: `POST ${endpoint}`, may: everybody, ask: byRequest(() => ({path, body: {}}))}),
)

const isInBrowser = ({by}: Asker) => by === 'cookie'

const pageRows: readonly Row[] = [
  get('/healthz', '/healthz', everybody),
  get('/*', '/', isInBrowser, {refusal: 303}),
  get('/sign-in', '/sign-in', everybody),
  get('/sign-in.css', '/sign-in.css', everybody),
  row({
    endpoint: 'POST /sign-in',
    what: 'without a name',
    may: () => false,
    refusal: 400,
    ask: async ({lake}) => {
      const headers = {'sec-fetch-site': 'same-origin'}
      const response = await lake.request('/sign-in', {method: 'POST', headers})
      return {status: response.status, text: await response.text()}
    },
  }),
  // Signing out takes a form; a link to it shows the Studio or leads to the form for signing in.
  get('/sign-out', '/sign-out', isInBrowser, {refusal: 303}),
  row({
    endpoint: 'POST /sign-out',
    may: everybody,
    given: ({status}) => status === 303,
    ask: byRequest(() => ({path: '/sign-out', body: new URLSearchParams({})})),
  }),
]

/** What is asked for around the documents. */
export const shellRows: readonly Row[] = [
  ...assetRows,
  ...userRows,
  ...projectRows,
  ...quietRows,
  get('/v/journey/*', '/v1/journey/trial?studioVersion=6', everybody),
  ...postedRows,
  ...pageRows,
]
