import {posix} from 'node:path'
import {z} from 'zod'
import {programs, readTracked, trackedFiles} from './source-files.ts'

const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

export type Workspace = z.output<typeof manifest> & {
  readonly folder: string
  readonly files: readonly string[]
}

export const workspaces: readonly Workspace[] = trackedFiles
  .filter((file) => /^((apps|packages)\/[^/]+|studio)\/package\.json$/.test(file))
  .map((file) => {
    const folder = posix.dirname(file)
    const files = programs.filter((program) => program.startsWith(`${folder}/`))
    return {...manifest.parse(JSON.parse(readTracked(file))), folder, files}
  })

/**
 * What the repository's own package.json gives to tests and tools everywhere. `@jest/globals` is a
 * part of Jest, always of its version.
 */
export const shared = [
  ...Object.keys(manifest.parse(JSON.parse(readTracked('package.json'))).devDependencies),
  '@jest/globals',
]

/** The package that a module belongs to: `@a/b/c` is part of `@a/b`. */
export const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')

const known = new Set(trackedFiles)

/**
 * The file of ours that an import leads to.
 *
 * @returns undefined for modules of others
 */
export const fileOf = (importer: string, module: string): string | undefined => {
  if (module.startsWith('.')) {
    const path = posix.join(posix.dirname(importer), module)
    return known.has(path) ? path : undefined
  }
  const owner = workspaces.find(({name}) => name === packageOf(module))
  const entry = owner?.exports[`.${module.slice(owner.name.length)}`]
  return owner && entry && posix.join(owner.folder, entry)
}
