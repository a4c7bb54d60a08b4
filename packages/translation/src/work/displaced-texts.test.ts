import fc from 'fast-check'
import {block, madeFrom} from '../changed-units.fixtures.ts'
import type {L10nUnit} from '../localized.types.ts'
import {displacedTexts} from './displaced-texts.ts'
import {keepApproved} from './keep-approved.ts'
import {newSourceHashes} from './new-source-hashes.ts'
import {bodyItem, textItem} from './work.fixtures.ts'

const options = {sourceLocale: 'en'}
const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString()

type Text = {readonly text: string; readonly from: string; readonly day?: number}
const entry = (key: string, {from, day: at = 0}: Text, of: unknown = from): L10nUnit => ({
  ...madeFrom(key, of),
  translatedAt: day(0),
  reviewedBy: 'reviewer',
  reviewedAt: day(at),
})
const titled = (english: string, french?: Text, unsigned = false) => ({
  _id: 'page',
  title: [
    textItem('en', english),
    ...(french
      ? [textItem('fr', french.text, unsigned ? undefined : [entry('value', french)])]
      : []),
    textItem('de', 'Knie', [madeFrom('value', english)]),
  ],
})

const older = {text: 'ancien', from: 'Knee', day: 1}
const newer = {text: 'nouveau', from: 'Knee', day: 2}

describe('displacedTexts', () => {
  it.each<[string, object, object, object, string | undefined]>([
    ['nothing where nothing changed', titled('Knee', newer), titled('Knee', newer), {}, undefined],
    ['an older text', titled('Knee', older), titled('Knee', newer), {}, 'nouveau'],
    ['no later one', titled('Knee', newer), titled('Knee', older), {}, undefined],
    ['none in place of one', titled('Knee'), titled('Knee', newer), {}, 'nouveau'],
    [
      'a text taken away on purpose',
      titled('Knee'),
      titled('Knee', newer),
      {base: titled('Knee', newer)},
      undefined,
    ],
    [
      'a text that was never in the draft',
      titled('Knee'),
      titled('Knee', newer),
      {base: titled('Knee')},
      'nouveau',
    ],
    [
      'an unsigned text written on purpose',
      titled('Knee', older, true),
      titled('Knee', newer),
      {base: titled('Knee', older)},
      undefined,
    ],
    [
      'a text for an older source under the present one',
      titled('Knees', older),
      titled('Knees', {...newer, from: 'Knees'}),
      {},
      'nouveau',
    ],
    [
      'a text for the source that comes back with it',
      titled('Knee', older),
      titled('Knees', {...newer, from: 'Knees'}),
      {},
      undefined,
    ],
    [
      'the last text for a source that comes back',
      titled('Knee', older),
      titled('Knees', {...newer, from: 'Knees', day: 3}),
      {earlier: [titled('Knee', newer)]},
      'nouveau',
    ],
  ])('finds %s', (_, next, published, more, approved) => {
    const found = displacedTexts(next, published, {...options, ...more})
    expect(found.map((one) => one.approved.value)).toEqual(approved ? [approved] : [])
    for (const {path, locale} of found) expect([path, locale]).toEqual(['title', 'fr'])
    const {document} = keepApproved({...next}, published, {...options, ...more})
    expect(displacedTexts(document, published, {...options, ...more})).toEqual([])
  })

  it('keeps a mark that a change leaves the meaning, and takes a later one', () => {
    const {hash} = {hash: madeFrom('value', 'Knees').sourceHash}
    const marked = (at: number | undefined) => {
      const mark =
        at === undefined ? {} : {meaningUnchanged: {by: 'e', at: day(at), sourceHash: hash}}
      const stored = {...entry('value', older), ...mark}
      return {_id: 'page', title: [textItem('en', 'Knees'), textItem('fr', 'ancien', [stored])]}
    }
    expect(displacedTexts(marked(undefined), marked(5), options)).toHaveLength(1)
    expect(displacedTexts(marked(6), marked(5), options)).toEqual([])
  })
})

const keys = ['a', 'b', 'c'] as const
const part = fc.record({
  english: fc.constantFrom('Rest.', 'Walk.', 'Sit.'),
  french: fc.option(
    fc.record({from: fc.constantFrom('Rest.', 'Walk.', 'Sit.'), day: fc.integer({min: 1, max: 9})}),
    {nil: undefined},
  ),
})
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never
const version = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), part), {
  selector: ([key]) => key,
  minLength: 1,
})

const toPage = (parts: readonly (readonly [string, Part])[]) => {
  const french = parts.flatMap(([key, {french: made}]) =>
    made ? [{key, from: made.from, text: `${made.from} ${made.day}`, day: made.day}] : [],
  )
  return {
    _id: 'page',
    other: 'stays',
    body: [
      bodyItem(
        'en',
        parts.map(([key, {english}]) => block(key, english)),
      ),
      bodyItem(
        'fr',
        french.map(({key, text}) => block(key, text)),
        french.map((one) => entry(one.key, one, block(one.key, one.from))),
      ),
      bodyItem('de', [block('a', 'deutsch')]),
    ],
  }
}

describe('keepApproved', () => {
  it('leaves nothing displaced, touches no other locale, and is done after one time', () => {
    fc.assert(
      fc.property(version, version, (next, published) => {
        const [mine, theirs] = [toPage(next), toPage(published)]
        const {document, kept} = keepApproved(mine, theirs, options)
        if (kept.length === 0) expect(document).toBe(mine)
        expect(displacedTexts(document, theirs, options)).toEqual([])
        const [english, , german] = document.body
        expect([english, german, document.other]).toEqual([mine.body[0], mine.body[2], 'stays'])
        expect(keepApproved(document, theirs, options).kept).toEqual([])
      }),
      {numRuns: 500},
    )
  })
})

it('newSourceHashes names what a version has translations of and another has not', () => {
  const hashes = newSourceHashes(titled('Knee', older), titled('Knee', newer))
  expect(hashes).toEqual([madeFrom('value', 'Knee').sourceHash])
  expect(newSourceHashes(titled('Knee', older), titled('Knee', older))).toEqual([])
})
