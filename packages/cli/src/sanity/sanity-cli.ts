import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'

/** Where the command line runs: it finds the project by its configuration. */
export const studioDir = fileURLToPath(new URL('../../../../studio', import.meta.url))

const folder = dirname(createRequire(import.meta.url).resolve('@sanity/cli/package.json'))

/** The program itself. */
export const sanityProgram = join(folder, 'bin/run.js')

const names = z.array(z.string()).default([])

const manifest = z.object({
  commands: z.record(
    z.string(),
    z.object({
      aliases: names,
      hiddenAliases: names,
      flags: z.record(
        z.string(),
        z.object({name: z.string(), char: z.string().optional(), type: z.string(), aliases: names}),
      ),
    }),
  ),
})

/** What the command line says of its own commands; ids are words joined by colons. */
export const {commands: sanityCommands} = manifest.parse(
  JSON.parse(readFileSync(join(folder, 'oclif.manifest.json'), 'utf8')),
)
