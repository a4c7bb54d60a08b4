import {join} from 'node:path'
import autocannon from 'autocannon'
import {ensureNginx} from './ensure-nginx.ts'
import {fetchGzip} from './fetch-gzip.ts'
import {toFigure} from './figure.ts'
import {sideBySide} from './side-by-side.ts'
import {startNginx} from './start-nginx.ts'
import type {Bench, Workshop} from './workshop.ts'

const connections = 10
const seconds = 3
const rounds = 3

const load = async (url: string, duration = seconds): Promise<number> => {
  const {requests, errors, non2xx} = await autocannon({
    url,
    connections,
    duration,
    headers: {'accept-encoding': 'gzip'},
  })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} answers not 2xx.`)
  return requests.total / duration
}

const baselineFor = async (page: string, {folder, later}: Workshop) => {
  const program = ensureNginx()
  if (!program) return undefined
  const {body} = await fetchGzip(page)
  const nginx = await startNginx(program, join(folder, 'nginx'), body)
  later(nginx.stop)
  const served = await fetchGzip(nginx.url)
  if (!served.body.equals(body)) throw new Error('nginx does not serve the bytes of the page.')
  return nginx.url
}

/** Requests for the first page, all from this machine, which the sender of the load shares. */
export const benchServe: Bench = async (workshop) => {
  const [page] = (await workshop.site()).firstPages
  if (!page) throw new Error('The sample site has no first page.')
  const baseline = await baselineFor(page, workshop)
  await load(page, 1)
  const rate = await sideBySide(
    {rounds, signal: workshop.signal},
    () => load(page),
    baseline ? {id: 'nginx', measure: () => load(baseline)} : undefined,
  )
  return [toFigure({id: 'serve.requestsPerSecond', unit: 'requests/s', ...rate})]
}
