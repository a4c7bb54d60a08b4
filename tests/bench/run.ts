import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, loadavg} from 'node:os'
import {resolve} from 'node:path'
import {benchBuild} from './build.bench.ts'
import type {Figure} from './figure.ts'
import {figuresTable} from './figures-table.ts'
import {benchLakeDurableWrites} from './lake-durable-writes.bench.ts'
import {benchLakePointQuery} from './lake-point-query.bench.ts'
import {benchLighthouse} from './lighthouse.bench.ts'
import {benchMemoryLookup} from './memory-lookup.bench.ts'
import {benchPage} from './page.bench.ts'
import {type SampleSite, startSampleSite} from './sample-site.ts'
import {benchServe} from './serve.bench.ts'
import {benchTranslationDesk} from './translation-desk.bench.ts'
import type {Bench, Workshop} from './workshop.ts'

/** By the start of the ids of their figures. */
const benches: Readonly<Record<string, Bench>> = {
  build: benchBuild,
  page: benchPage,
  lighthouse: benchLighthouse,
  'lake.pointQuery': benchLakePointQuery,
  'lake.durableWrites': benchLakeDurableWrites,
  'memory.lookup': benchMemoryLookup,
  serve: benchServe,
  desk: benchTranslationDesk,
}

const resultsPath = 'bench/results.json'

const choose = (wanted: readonly string[]): [string, Bench][] => {
  const names = Object.keys(benches)
  const unknown = wanted.filter((start) => !names.some((name) => name.startsWith(start)))
  if (unknown.length > 0)
    throw new Error(`No bench is called "${unknown.join('", "')}". There are: ${names.join(', ')}.`)
  return Object.entries(benches).filter(
    ([name]) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
}

const openWorkshop = (signal: AbortSignal) => {
  const folder = resolve('.preop/bench')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const cleanUps: (() => unknown)[] = [() => rmSync(folder, {recursive: true, force: true})]
  const tools = {folder, signal, later: (cleanUp: () => unknown) => cleanUps.push(cleanUp)}
  let site: Promise<SampleSite> | undefined
  const workshop: Workshop = {
    ...tools,
    site: () => {
      site ??= startSampleSite(tools)
      return site
    },
  }
  const close = async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp()
  }
  return {workshop, close}
}

const measure = async (chosen: [string, Bench][]): Promise<Figure[]> => {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stopping.abort(new Error(`Stopped by ${signal}.`)))
  const {workshop, close} = openWorkshop(stopping.signal)
  const figures: Figure[] = []
  try {
    for (const [name, bench] of chosen) {
      process.stdout.write(`• ${name}\n`)
      figures.push(...(await bench(workshop)))
    }
  } finally {
    await close()
  }
  return figures
}

try {
  const chosen = choose(process.argv.slice(2))
  const [load = 0] = loadavg()
  const cpus = availableParallelism()
  process.stdout.write(`Load before the run: ${load.toFixed(1)} on ${cpus} processors.\n`)
  const figures = await measure(chosen)
  mkdirSync('bench', {recursive: true})
  const results = {generatedAt: new Date().toISOString(), node: process.version, cpus, figures}
  writeFileSync(resultsPath, `${JSON.stringify(results, null, 2)}\n`)
  process.stdout.write(`\n${figuresTable(figures)}\nWritten to ${resultsPath}.\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
