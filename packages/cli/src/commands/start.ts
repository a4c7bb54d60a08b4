import {createSignInSecret} from '@preop/lake'
import {step} from '../../../../launcher/step.mjs'
import type {Environment} from '../environment.ts'
import {buildSite} from '../start/build-site.ts'
import {type Children, createChildren} from '../start/child.ts'
import {ensurePortFree} from '../start/ensure-port-free.ts'
import {readAdminToken} from '../start/read-admin-token.ts'
import {runTurbo} from '../start/run-turbo.ts'
import {seedLake} from '../start/seed-lake.ts'
import {startLake} from '../start/start-lake.ts'
import {startSite} from '../start/start-site.ts'
import {untilStopped} from '../start/until-stopped.ts'
import type {Run} from './index.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

const openLake = async (children: Children, environment: Environment) => {
  const {lake, embedded} = environment
  if (!embedded)
    return say(`• Content comes from ${lake.apiHost ?? `hosted Sanity, ${lake.projectId}`}`)
  await step(`Starting the content lake on port ${environment.lakePort}`, () =>
    startLake(children, environment),
  )
  await step('Seeding the sample content, if the lake is empty', () => seedLake(environment))
}

const buildStudio = async () => {
  try {
    await step('Building the Studio', () => runTurbo('@preop/studio', {}))
  } catch (error) {
    say(
      `  The Studio could not be built; the site and the content API go on without it.\n  ${error}`,
    )
  }
}

const printAddresses = ({sitePort, lakeUrl, dataDir, embedded}: Environment) => {
  say(`\nReady. Press ctrl-C to stop.\n  Site    http://localhost:${sitePort}`)
  if (!embedded) return
  say(`  Studio  ${lakeUrl}`)
  const secret = createSignInSecret(dataDir, readAdminToken(dataDir))
  say(`  Sign in ${lakeUrl}/sign-in?once=${secret}  (once, within 15 minutes)`)
}

const serve = async (children: Children, environment: Environment, mode: 'start' | 'dev') => {
  await ensurePortFree(environment.sitePort, 'PORT')
  await openLake(children, environment)
  const work = mode === 'dev' ? 'Taking a snapshot of' : 'Building the site from a snapshot of'
  await step(`${work} the published content`, () => buildSite(environment, mode))
  await step(`Starting the site on port ${environment.sitePort}`, () =>
    startSite(children, environment, mode),
  )
  // The embedded lake serves the Studio; hosted Sanity is given it by `sanity deploy`.
  if (environment.embedded) await buildStudio()
  printAddresses(environment)
  const unexpected = await children.unexpectedEnd
  throw new Error(`${unexpected} Everything else is being stopped.`)
}

/** Brings up lake, site and Studio, and takes all of them down together. */
export const runServers = async (environment: Environment, mode: 'start' | 'dev') => {
  const children = createChildren()
  try {
    await Promise.race([serve(children, environment, mode), untilStopped()])
  } finally {
    await children.stop()
  }
  say('\nStopped.')
  return 0
}

export const start: Run = (_args, environment) => runServers(environment, 'start')
