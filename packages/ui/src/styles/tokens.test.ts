import {readFileSync} from 'node:fs'
import {contrastRatio} from './contrast-ratio.ts'

const css = readFileSync(new URL('./global.css', import.meta.url), 'utf8')

const tokensIn = (rule: string): ReadonlyMap<string, string> =>
  new Map(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  )

const ruleAfter = (start: string) => css.slice(css.indexOf(start)).split('}')[0] ?? ''
const light = tokensIn(ruleAfter(':root'))
const dark = new Map([
  ...light,
  ...tokensIn(ruleAfter('@media screen and (prefers-color-scheme: dark)')),
])

/** Text needs 4.5 : 1, outlines of controls and icons 3 : 1 (WCAG 1.4.3, 1.4.11). */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['paper', 'mist', 'red-bg', 'amber-bg', 'blue-bg', 'teal-bg', 'plum-bg'].flatMap(
    (ground) =>
      [
        ['ink', ground, 7],
        ['soft', ground, 4.5],
        ['link', ground, 4.5],
        ['visited', ground, 4.5],
        ['deep', ground, 4.5],
      ] as const,
  ),
  ...['red', 'amber', 'blue', 'teal', 'plum'].flatMap(
    (level) =>
      [
        [level, `${level}-bg`, 4.5],
        [level, 'paper', 4.5],
      ] as const,
  ),
  ['brand', 'paper', 4.5],
  ['brand', 'mist', 4.5],
  ['on-brand', 'brand', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'mist', 3],
  ['focus', 'ring', 3],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, tokens) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (front, ground, least) => {
    expect(contrastRatio(tokens.get(front) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(
      least,
    )
  })
})

describe('the focus ring', () => {
  it.each(['paper', 'mist', 'red-bg', 'amber-bg'])('shows on %s in both palettes', (ground) => {
    for (const tokens of [light, dark]) {
      const against = tokens.get(ground) ?? ''
      const best = Math.max(
        contrastRatio(tokens.get('focus') ?? '', against),
        contrastRatio(tokens.get('ring') ?? '', against),
      )
      expect(best).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('contrastRatio', () => {
  it('knows the extremes', () => {
    expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21)
    expect(contrastRatio('#777777', '#777')).toBe(1)
  })
})
