import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {parseArgs} from 'node:util'
import type {Environment} from '../environment.ts'
import type {Run} from './index.ts'

const require = createRequire(import.meta.url)

const versionOf = (name: string): string => require(`${name}/package.json`).version

const health = async (url: string) => {
  const response = await fetch(`${url}/healthz`, {signal: AbortSignal.timeout(2_000)}).catch(
    () => undefined,
  )
  return {url, ready: response?.ok ?? false}
}

const collect = async (environment: Environment) => {
  const {lake, sitePort, snapshotPath} = environment
  return {
    lake: lake.apiHost ? await health(lake.apiHost) : {url: 'hosted Sanity'},
    site: await health(`http://localhost:${sitePort}`),
    dataset: lake.dataset,
    projectId: lake.projectId,
    snapshot: snapshotPath,
    versions: {
      preop: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
        .version,
      node: process.versions.node,
      next: versionOf('next'),
      sanity: versionOf('sanity'),
      client: versionOf('@sanity/client'),
    },
  }
}

export const status: Run = async (args, environment) => {
  const {values} = parseArgs({args, options: {json: {type: 'boolean', default: false}}})
  const found = await collect(environment)
  const ready = found.site.ready && (!('ready' in found.lake) || found.lake.ready)
  process.stdout.write(
    values.json
      ? `${JSON.stringify(found)}\n`
      : [
          `lake     ${found.lake.url} ${'ready' in found.lake && !found.lake.ready ? 'not ready' : 'ready'}`,
          `site     ${found.site.url} ${found.site.ready ? 'ready' : 'not ready'}`,
          `dataset  ${found.dataset}`,
          ...Object.entries(found.versions).map(
            ([name, version]) => `${name.padEnd(8)} ${version}`,
          ),
          '',
        ].join('\n'),
  )
  return ready ? 0 : 1
}
