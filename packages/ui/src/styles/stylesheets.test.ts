import {globSync, readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'

const source = new URL('..', import.meta.url)
const sheets = globSync('**/*.css', {cwd: source})
  .toSorted()
  .map((path) => [path, readFileSync(new URL(path, source), 'utf8')] as const)

const withoutArguments = (css: string) => css.replaceAll(/\([^()]*\)/g, '()')
const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')

const physical =
  /^\s*(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height)|overflow-[xy]|float|clear)\s*:/m
const physicalValue = /(?:text-align|float|clear|caption-side):\s*(?:left|right|top|bottom)\b/
const fourSides = /^\s*(?:margin|padding|inset|border-width|border-radius):(?:\s+[^\s;]+){4};/m

describe('stylesheets', () => {
  it('are found', () => expect(sheets.length).toBeGreaterThan(20))

  it.each(sheets)('%s names no physical side', (_path, css) => {
    const rules = withoutComments(css)
    expect(rules).not.toMatch(physical)
    expect(rules).not.toMatch(physicalValue)
    expect(withoutArguments(rules)).not.toMatch(fourSides)
  })

  it.each(sheets.filter(([path]) => !path.startsWith('styles/')))(
    '%s takes its colours from the tokens',
    (_path, css) => expect(withoutComments(css)).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl/i),
  )

  it.each(['margin-left: 1px', 'width: 2rem', 'border-top: 0', 'left: 0', 'overflow-y: auto'])(
    'would refuse %j',
    (declaration) => expect(`a {\n  ${declaration};\n}`).toMatch(physical),
  )

  it('stay under 9 KB together', () => {
    const all = sheets.map(([, css]) => withoutComments(css)).join('\n')
    expect(gzipSync(all).length).toBeLessThan(9000)
  })
})
