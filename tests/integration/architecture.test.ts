import {isBuiltin} from 'node:module'
import {programs, readTracked, trackedFiles} from './structure/source-files.ts'
import {syntaxOf} from './structure/syntax-of.ts'
import {fileOf, packageOf, shared, workspaces} from './structure/workspaces.ts'

const isTest = (file: string) => /\.(test|fixtures)\.tsx?$/.test(file) || file.startsWith('tests/')

/** Which workspaces of ours each may use; what stands further down may not reach up. */
const allowed: Record<string, readonly string[]> = {
  locales: [],
  translation: ['locales'],
  schema: ['locales', 'translation'],
  'portable-text': ['schema', 'translation'],
  content: ['locales', 'schema', 'translation', 'portable-text'],
  ui: ['schema', 'portable-text'],
  search: ['locales'],
  sample: ['locales', 'schema', 'translation'],
  lake: [],
  'content-lake': ['lake', 'locales', 'translation'],
  web: ['locales', 'schema', 'content', 'translation', 'portable-text', 'search', 'ui'],
  studio: ['locales', 'schema', 'translation'],
  cli: ['locales', 'schema', 'translation', 'portable-text', 'content', 'lake', 'sample'],
}

const shortName = (name: string) => name.replace('@preop/', '')

/** Every module that running some files loads, with one chain of files that leads there. */
const reachedFrom = (files: readonly string[]) => {
  const chains = new Map<string, string>(files.map((file) => [file, file]))
  const foreign = new Map<string, string>()
  for (const [file, chain] of chains) {
    if (!programs.includes(file)) continue
    for (const module of syntaxOf(file).values) {
      const target = fileOf(file, module)
      if (target === undefined) foreign.set(packageOf(module), `${chain} → ${module}`)
      else if (!chains.has(target)) chains.set(target, `${chain} → ${target}`)
    }
  }
  return {files: chains, packages: foreign}
}

describe('dependencies', () => {
  it.each(workspaces)('of $name point one way', ({name, files}) => {
    const mine = allowed[shortName(name)]
    const used = files
      .filter((file) => !isTest(file))
      .flatMap((file) => syntaxOf(file).modules.map(packageOf))
      .filter((used) => used.startsWith('@preop/') && used !== name)
      .map(shortName)
    expect([...new Set(used)].filter((other) => !mine?.includes(other))).toEqual([])
  })

  it.each(workspaces)(
    'of $name on files of another workspace go through its entries',
    ({folder, files}) => {
      const strays = files.flatMap((file) =>
        syntaxOf(file)
          .modules.map((module) => fileOf(file, module))
          .filter((target) => target !== undefined)
          .filter(
            (target) =>
              workspaces.some((other) => target.startsWith(`${other.folder}/`)) &&
              !target.startsWith(`${folder}/`),
          )
          .filter((target) => !workspaces.some((other) => isEntry(other, target)))
          .map((target) => `${file} → ${target}`),
      )
      expect(strays).toEqual([])
    },
  )

  it.each(workspaces)('of $name on fixtures of another workspace are for its tests', ({files}) => {
    const used = files
      .filter((file) => !isTest(file))
      .flatMap((file) => syntaxOf(file).modules.map((module) => `${file}: ${module}`))
    expect(used.filter((use) => /: @preop\/.*\/fixtures$/.test(use))).toEqual([])
  })

  it.each(workspaces)('of $name are declared in its package.json', (workspace) => {
    const {name, dependencies, devDependencies, optionalDependencies, files} = workspace
    const declared = new Set([name, ...Object.keys({...dependencies, ...optionalDependencies})])
    const forTests = new Set([...Object.keys(devDependencies), ...shared])
    const missing = files.flatMap((file) =>
      [...syntaxOf(file).modules, ...syntaxOf(file).located]
        .filter((module) => !module.startsWith('.') && !isBuiltin(module))
        .map(packageOf)
        .filter((used) => !declared.has(used) && !(isTool(file) && forTests.has(used)))
        .map((used) => `${file}: ${used}`),
    )
    expect(missing).toEqual([])
  })
})

const isEntry = (
  {folder, exports}: {folder: string; exports: Record<string, string>},
  target: string,
) => Object.values(exports).some((entry) => `${folder}/${entry.replace('./', '')}` === target)

/** Tests, and programs that are run by hand, may use what is installed for development. */
const isTool = (file: string) => isTest(file) || file.includes('/scripts/')

describe('the site', () => {
  const {files} = workspaces.find(({name}) => name === '@preop/web') ?? {files: []}
  const reached = reachedFrom(files.filter((file) => !isTest(file)))

  it('reaches the packages that it is made of', () => {
    expect(reached.packages.has('next')).toBe(true)
    expect(reached.packages.has('@portabletext/react')).toBe(true)
    expect([...reached.files.keys()].some((file) => file.startsWith('packages/schema/'))).toBe(true)
  })

  it('never loads the Studio, also not through another package', () => {
    const studio = [...reached.packages].filter(([name]) =>
      /^(sanity|@sanity\/(?!client$|webhook$).*|styled-components)$/.test(name),
    )
    expect(studio).toEqual([])
  })

  it('never loads the lake', () => {
    const lake = [...reached.files].filter(([file]) =>
      /^(packages|apps)\/(content-)?lake/.test(file),
    )
    expect(lake).toEqual([])
  })

  const pages = files.filter((file) => file.startsWith('apps/web/pages/[locale]/'))
  it('has pages', () => expect(pages.length).toBeGreaterThan(5))

  // Next reads this line without running it, so it cannot be shared.
  it.each(pages)('sends no script of the framework with %s', (file) => {
    expect(readTracked(file)).toMatch(/^export const config = \{unstable_runtimeJS: false\}$/m)
  })
})

describe('the lake', () => {
  const files = programs.filter((file) => /^(packages\/lake|apps\/content-lake)\//.test(file))

  it('knows no content type of ours', () => {
    const types = /\b(procedure|banner|donation|specialty|bodyRegion|glossaryTerm|siteSettings)\b/i
    const knowing = files.filter((file) => !isTest(file) && types.test(readTracked(file)))
    expect(knowing).toEqual([])
  })
})

describe('files', () => {
  it('are at most 300 lines long', () => {
    const long = [...programs, ...trackedFiles.filter((file) => file.endsWith('.css'))]
      .filter((file) => !file.endsWith('.fixtures.ts'))
      .map((file) => ({file, lines: readTracked(file).split('\n').length - 1}))
      .filter(({lines}) => lines > 300)
    expect(long).toEqual([])
  })

  it('overrule the compiler nowhere: no cast, no "!", no any', () => {
    expect(programs.flatMap((file) => syntaxOf(file).overruled)).toEqual([])
  })

  it('replace no module in tests', () => {
    const call = /jest\.(un|do|unstable_)?mock(Module)?\(/i
    expect(programs.filter((file) => call.test(readTracked(file)))).toEqual([])
  })

  it('name no machine and no registry', () => {
    const binary = /\.(png|jpe?g|webp|avif|ico|gz|woff2?)$/
    const folder = new RegExp(`(?<![\\w.@/-])/(${['work', 'root', 'home', 'Users'].join('|')})/\\w`)
    const address = /https?:\/\/[^\s"'/]*(registry|npmmirror|nexus|artifactory|jfrog)[^\s"']*/i
    const found = trackedFiles
      .filter((file) => !binary.test(file))
      .flatMap((file) =>
        readTracked(file)
          .split('\n')
          .flatMap((line, index) => {
            const hit = line.match(folder) ?? line.match(address)
            return hit ? [`${file}:${index + 1} ${hit[0]}`] : []
          }),
      )
    expect(found).toEqual([])
  })

  it('lock packages by what is in them, not by where they were fetched', () => {
    expect(readTracked('package-lock.json')).not.toMatch(/"resolved": "[a-z+]+:/)
  })
})
