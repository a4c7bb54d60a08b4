import {globSync, readFileSync} from 'node:fs'

const source = new URL('.', import.meta.url)
const files = globSync('**/*.{ts,tsx}', {cwd: source})
  .filter((path) => !path.includes('.test.'))
  .toSorted()

/** Pages are documents: what needs a script in the browser would silently not work. */
describe('components render without scripts', () => {
  it.each(files)('%s has no hook, handler, client boundary or import of next', (path) => {
    const code = readFileSync(new URL(path, source), 'utf8')
    expect(code).not.toMatch(/\buse(?:State|Effect|Ref|Memo|Context|Id|Reducer|Callback)\b/)
    expect(code).not.toMatch(/\bon[A-Z]\w+=\{/)
    expect(code).not.toMatch(/['"]use client['"]|from '(?:next|next\/[^']*|next-intl[^']*)'/)
  })
})
