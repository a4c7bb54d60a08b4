import {gunzipSync, gzipSync} from 'node:zlib'
import {fetchGzip} from './fetch-gzip.ts'
import {toFigure} from './figure.ts'
import {pageAssets} from './page-assets.ts'
import type {Bench} from './workshop.ts'

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

const sizesOf = async (paths: readonly string[], page: string) => {
  const answers = await Promise.all(paths.map((path) => fetchGzip(new URL(path, page).href)))
  return answers.map(({body}) => body.length)
}

const weigh = async (page: string) => {
  const {body, encoding} = await fetchGzip(page)
  if (encoding !== 'gzip') throw new Error(`${page} came as "${encoding}"; expected gzip.`)
  const {stylesheets, scripts, inlineScripts} = pageAssets(gunzipSync(body).toString())
  const external = sum(await sizesOf(scripts, page))
  return {
    total: body.length + sum(await sizesOf(stylesheets, page)) + external,
    // Scripts in the page are in the total already, as part of its HTML.
    scripts: external + sum(inlineScripts.map((code) => gzipSync(code).length)),
  }
}

/** What a reader loads for the first page, HTML, CSS and scripts: the heaviest of its locales. */
export const benchPage: Bench = async ({site}) => {
  const {firstPages} = await site()
  const weights = await Promise.all(firstPages.map(weigh))
  const largest = (part: 'total' | 'scripts') => Math.max(...weights.map((weight) => weight[part]))
  return [
    toFigure({id: 'page.gzipBytes', value: largest('total'), unit: 'bytes'}),
    toFigure({id: 'page.scriptBytes', value: largest('scripts'), unit: 'bytes'}),
  ]
}
