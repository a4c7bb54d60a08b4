import type {Hono} from 'hono'
import type {LakeEnv} from '../lake-env.ts'

/**
 * What the Studio asks hosted Sanity for on its own account, not the editor's: offers, trials,
 * product news, usage counts. Each answer is the one by which it shows nothing and goes on; a 404
 * would do the same and stand in the browser's console as an error.
 */
const answers = {
  'GET /journey/*': null,
  'POST /journey/*': null,
  // The menu entries of the help center.
  'GET /help': {resources: {sectionArray: []}},
  // Told that nobody agreed to be counted, the Studio sends nothing; what comes anyway is dropped.
  'GET /intake/telemetry-status': {status: 'denied'},
  'POST /intake/batch': {},
  // Requests for more rights: whoever wants more asks an administrator in person.
  'GET /access/requests/me': [],
  'GET /geoip/country': {},
  'GET /features': [],
} as const

/** Nothing of ours is in these answers, so everybody gets them. */
export const addQuietRoutes = (api: Hono<LakeEnv>): void => {
  for (const [route, answer] of Object.entries(answers)) {
    const [method = '', path = ''] = route.split(' ')
    api.on(method, path, (context) => context.json(answer))
  }
}
