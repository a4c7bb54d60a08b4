import {existsSync, readFileSync} from 'node:fs'

const guide = readFileSync('docs/guides/editors.md', 'utf8')

/** The rows of the table of features: what, how it stands, and the tests that prove it. */
const rows = guide
  .split('\n')
  .filter((line) => /\|\s*(?:working|hidden|not supported)\s*\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, feature = '', status = '', , proof = '']) => ({feature, status, proof}))

/** A file in backticks, then what its test is called. */
const proofs = rows.flatMap(({feature, proof}) =>
  [...proof.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, file = '', title = '']) => ({
    feature,
    file,
    title,
  })),
)

describe('the table of what the Studio can do', () => {
  it('has rows of each kind, each with a proof', () => {
    expect(new Set(rows.map(({status}) => status)).size).toBe(3)
    expect(rows.length).toBeGreaterThan(20)
    for (const {feature} of rows) expect(proofs.map((proof) => proof.feature)).toContain(feature)
  })

  it.each(proofs)('$feature: $file', ({file, title}) => {
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8').replaceAll('’', "'")).toContain(title.replaceAll('’', "'"))
  })
})
