import {readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {z} from 'zod'
import {type Measured, runMeasured} from './run-measured.ts'

/** The program of the Next that the site is built with. */
export const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

const manifest = z.object({routes: z.record(z.string(), z.unknown())})

/**
 * Builds a Next app from nothing.
 *
 * @param app - its folder
 * @param distDir - where the build goes, within that folder
 * @returns `pages` is the number of pages rendered
 */
export const buildNext = async (
  {app, distDir, env}: {app: string; distDir: string; env: Record<string, string>},
  signal: AbortSignal,
): Promise<Measured & {pages: number}> => {
  const output = join(app, distDir)
  rmSync(output, {recursive: true, force: true})
  const measured = await runMeasured([next, 'build', app], {...env, NODE_ENV: 'production'}, signal)
  const {routes} = manifest.parse(
    JSON.parse(readFileSync(join(output, 'prerender-manifest.json'), 'utf8')),
  )
  return {...measured, pages: Object.keys(routes).length}
}
