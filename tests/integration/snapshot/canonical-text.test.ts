import {jest} from '@jest/globals'
import {checkContent} from '@preop/content'
import {expandSample, sampleDir} from '@preop/sample'
import {hashSource} from '@preop/translation'
import {z} from 'zod'
import {fixtureDocuments} from '../../fixtures/fixture-documents.ts'

jest.setTimeout(60_000)

const item = z.looseObject({language: z.string(), value: z.unknown()})
const element = z.looseObject({_key: z.string()})

/** The hash of every unit in a document, by its place; a body has one unit an element. */
const hashesIn = (value: unknown, place: string): [string, string][] => {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) => {
      const localized = item.safeParse(member)
      if (!localized.success) return hashesIn(member, `${place}.${index}`)
      const here = `${place}.${localized.data.language}`
      const inner = localized.data.value
      if (typeof inner === 'string') return [[here, hashSource(inner)]]
      // Slugs are no units: nobody translates them.
      if (!Array.isArray(inner)) return []
      return inner.map((one): [string, string] => [
        `${here}.${element.parse(one)._key}`,
        hashSource(one),
      ])
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => hashesIn(member, `${place}.${name}`))
}

const stored = {_rev: 'r1', _updatedAt: '2026-11-23T00:00:00Z'}

const hashesOf = (documents: readonly {_id: string}[]) =>
  Object.fromEntries(documents.flatMap((document) => hashesIn(document, document._id)))

describe('parsing', () => {
  it.each([
    ['sample', expandSample(sampleDir)],
    ['fixtures', fixtureDocuments()],
  ])('leaves the canonical text of every unit of the %s as it was stored', (_name, documents) => {
    const {content} = checkContent(
      documents.map((document) => ({...document, ...stored})),
      new Date('2026-11-23T00:00:00Z'),
    )
    const [parsed, raw] = [hashesOf(content), hashesOf(documents)]
    expect(Object.keys(raw).length).toBeGreaterThan(300)
    expect(Object.keys(raw).filter((unit) => parsed[unit] !== raw[unit])).toEqual([])
  })
})
