import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {toFigure} from './figure.ts'
import {manyProcedures} from './many-procedures.ts'
import {median} from './median.ts'
import {buildNext} from './next-site.ts'
import {serveContent} from './serve-content.ts'
import {sideBySide} from './side-by-side.ts'
import type {Bench} from './workshop.ts'

/** Six locales make them 3,000 pages. */
const procedures = 500
const rounds = 3

const web = fileURLToPath(new URL('../../apps/web', import.meta.url))
const trivial = fileURLToPath(new URL('trivial-app-router', import.meta.url))

/**
 * The whole `next build` of the site, from nothing, beside that of an app of as many pages of one
 * heading and one paragraph.
 */
export const benchBuild: Bench = async ({folder, signal, later}) => {
  const ownFolder = join(folder, 'build')
  mkdirSync(ownFolder)
  const content = await serveContent(manyProcedures(procedures), ownFolder)
  later(content.close)
  const distDir = '.next-bench'
  for (const output of [join(web, distDir), join(trivial, '.next')])
    later(() => rmSync(output, {recursive: true, force: true}))
  const env = {
    PREOP_SNAPSHOT: content.snapshotPath,
    PREOP_SITE_URL: 'http://localhost:3000',
    PREOP_DIST_DIR: distDir,
  }
  const peaks: number[] = []
  let pageCount = 0
  const requests: number[] = []
  const ours = async () => {
    const {pages, seconds, peakMemoryMB} = await buildNext({app: web, distDir, env}, signal)
    pageCount = pages
    peaks.push(peakMemoryMB)
    requests.push(await content.requests())
    process.stdout.write(`  ${pages} pages of the site in ${seconds.toFixed(1)} s\n`)
    return pages / seconds
  }
  const baseline = async () => {
    const site = {app: trivial, distDir: '.next', env: {TRIVIAL_PAGES: String(pageCount)}}
    const {pages, seconds} = await buildNext(site, signal)
    process.stdout.write(`  ${pages} trivial pages in ${seconds.toFixed(1)} s\n`)
    return pages / seconds
  }
  const rate = await sideBySide({rounds, signal}, ours, {
    id: 'next.appRouter.trivial',
    measure: baseline,
  })
  return [
    toFigure({id: 'build.pagesPerSecond', unit: 'pages/s', ...rate}),
    toFigure({id: 'build.lakeRequests', value: Math.max(...requests), unit: 'requests'}),
    toFigure({id: 'build.peakMemoryMB', value: median(peaks), unit: 'MB'}),
  ]
}
