import {readFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import {dirname, join} from 'node:path'

/** What a file imports at run time; types are erased. */
const importsOf = (file: string): string[] =>
  [...stripTypeScriptTypes(readFileSync(file, 'utf8')).matchAll(/\bfrom\s+'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  )

const reach = (file: string, seen: Map<string, string>): Map<string, string> => {
  for (const specifier of importsOf(file)) {
    const target = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier
    if (seen.has(target)) continue
    seen.set(target, file)
    if (specifier.startsWith('.')) reach(target, seen)
  }
  return seen
}

const packagesReachedFrom = (entry: string) =>
  [...reach(join(import.meta.dirname, entry), new Map()).keys()].filter(
    (target) => !target.startsWith('/'),
  )

describe('the two entries', () => {
  it('keep sanity and react out of the rules: the site and the CLI import them', () => {
    expect(packagesReachedFrom('index.ts').toSorted()).toEqual([
      '@preop/locales',
      '@preop/translation',
      'syllable',
    ])
  })

  it('reach sanity from the types, so that the search is known to work', () => {
    expect(packagesReachedFrom('../index.ts')).toContain('sanity')
  })
})
