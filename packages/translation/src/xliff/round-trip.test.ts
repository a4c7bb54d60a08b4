import {jest} from '@jest/globals'
import fc from 'fast-check'
import {hashSource} from '../hash-source.ts'
import {isEmptyBlock} from '../is-empty-block.ts'
import {arbitraryDocument} from './arbitrary-document.fixtures.ts'
import {buildTarget} from './build-target.ts'
import type {ExchangeDocument, ExchangeUnit, Fragment, Token} from './exchange.types.ts'
import {importXliff} from './import-xliff.ts'
import {isBlankFragment} from './is-blank-fragment.ts'
import {readXliff} from './read-xliff.ts'
import {toExchange} from './to-exchange.ts'
import {toWork} from './to-work.fixtures.ts'
import {validateXliff} from './validate/validate-xliff.ts'
import {writeXliff12} from './write-xliff-12.ts'
import {writeXliff21} from './write-xliff-21.ts'

jest.setTimeout(300_000)

const options = {sourceLocale: 'en'}
const granted = {locale: 'ar', sourceLocale: 'en'}

/**
 * Other words, the codes in another order where they can be, formatting split in two at times; in
 * NFC, as every translation that comes back is stored (an en quad, U+2000, is an en space there).
 */
const translate = (source: Fragment, unit: ExchangeUnit, seed: number): Fragment => {
  const isFormat = (id: string) => unit.codes.find((code) => code.id === id)?.kind === 'decorator'
  const shuffled: Token[] = source.map((token, index) => {
    if (typeof token !== 'string') return token
    return isBlankFragment([token]) ? token.normalize('NFC') : `ترجمة ${seed + index} \u{1F600}`
  })
  const points = shuffled.filter((token) => typeof token !== 'string' && token.kind === 'point')
  const turned = [...points.slice(1), ...points.slice(0, 1)]
  const moved = shuffled.map((token) =>
    typeof token !== 'string' && token.kind === 'point' && seed % 2 === 0
      ? (turned.shift() ?? token)
      : token,
  )
  const first = moved.find((token) => typeof token !== 'string' && token.kind === 'open')
  if (seed % 3 !== 0 || first === undefined || typeof first === 'string' || !isFormat(first.id))
    return moved
  const copy = {id: `${first.id}-2`, like: first.id}
  return [...moved, ' ', {kind: 'open', ...copy}, 'ثانية', {kind: 'close', ...copy}]
}

/** What has nothing for a reader to see is never stored as a translation. */
const isWorded = ({source}: ExchangeUnit) =>
  typeof source === 'string' ? source.trim() !== '' : !isEmptyBlock(source)

/** Where nothing but codes stands, the translation is the source, to the last byte. */
const wordsOf = (unit: ExchangeUnit, seed: number) => {
  const built = buildTarget(unit, (id) =>
    translate(unit.parts.find((part) => part.id === id)?.source ?? [], unit, seed),
  )
  return hashSource(built) === unit.sourceHash ? unit.source : built
}

const translated = (blank: ExchangeDocument, seed: number) =>
  blank.units.filter(isWorded).map((unit, index) => ({
    unit,
    value: wordsOf(unit, seed + index),
    status: 'translated' as const,
    origin: 'human' as const,
  }))

const counts = ({applied, already, untranslated, refused}: ReturnType<typeof importXliff>) => ({
  applied: applied.length,
  already: already.length,
  untranslated: untranslated.length,
  refused: refused.map(({path, reason}) => ({path, reason})),
})

const versions = [
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const

const byPath = (values: readonly {readonly path: string; readonly json: string}[]) =>
  Object.fromEntries(values.map(({path, json}) => [path, json]))

it('carries any document there and back without a change, as 2.1 and as 1.2', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.nat(1000), (document, seed) => {
      const blank = toExchange(document, undefined, 'ar', options)
      const given = translated(blank, seed)
      const full = toExchange(document, toWork('ar', given), 'ar', options)
      const rest = blank.units.length - given.length
      const stored = byPath(
        given.map(({unit, value}) => ({path: unit.path, json: JSON.stringify(value)})),
      )
      for (const [version, write] of versions) {
        const text = write(full)
        expect([version, validateXliff(text)]).toEqual([version, []])
        const read = readXliff(text)
        const count = {untranslated: rest, refused: []}
        expect(counts(importXliff(read, [full], granted))).toEqual({
          ...count,
          applied: 0,
          already: given.length,
        })
        const report = importXliff(read, [blank], granted)
        expect(counts(report)).toEqual({...count, applied: given.length, already: 0})
        const made = report.applied.map(({path, target}) => ({path, json: JSON.stringify(target)}))
        expect(byPath(made)).toEqual(stored)
      }
    }),
    {numRuns: 1000},
  )
})

it('gives the source’s own JSON for the source’s own words', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const blank = toExchange(document, undefined, 'fr', options)
      const same = blank.units
        .filter(isWorded)
        .map((unit) => ({unit, value: unit.source, status: 'draft', origin: 'human'}) as const)
      const full = toExchange(document, toWork('fr', same), 'fr', options)
      const values = new Map(same.map(({unit, value}) => [unit.path, value]))
      for (const [, write] of versions) {
        const report = importXliff(readXliff(write(full)), [blank], {...granted, locale: 'fr'})
        expect(report.refused).toEqual([])
        expect(report.applied.map(({target}) => target)).toEqual(
          report.applied.map(({path}) => values.get(path)),
        )
      }
    }),
    {numRuns: 100},
  )
})
