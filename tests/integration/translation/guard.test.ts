import {type CheckId, checkTranslation} from '@preop/translation'
import {type Mutation, mutateFrench, mutations} from './french-mutants.ts'
import {randomFrom} from './random-from.ts'
import {type Pair, samplePairs} from './sample-pairs.ts'

/** The checks that guard what a patient acts on. */
const guards: ReadonlySet<CheckId> = new Set([
  'number',
  'unit',
  'date',
  'time',
  'phone',
  'negation',
  'link',
])

const alarms = ({source, target}: Pair) =>
  checkTranslation({source, target, sourceLocale: 'en', targetLocale: 'fr'}).filter(({check}) =>
    guards.has(check),
  )

const pairs = samplePairs('fr')
const ofEach = 40

/** As many mutants as asked, from pairs in an order that is the same each time. */
const mutants = (mutation: Mutation, seed: number): readonly Pair[] => {
  const random = randomFrom(seed)
  const shuffled = pairs
    .map((pair) => ({pair, at: random()}))
    .toSorted((a, b) => a.at - b.at)
    .map(({pair}) => pair)
  return shuffled
    .flatMap((pair) => {
      const target = mutateFrench(pair.target, mutation, random)
      return target === undefined ? [] : [{...pair, target}]
    })
    .slice(0, ofEach)
}

describe('the guard on numbers, units, denials, telephone lines and links', () => {
  it('raises few false alarms: at most 2 of 100 on the clean French of the sample', () => {
    const alarmed = pairs.filter((pair) => alarms(pair).length > 0)
    expect(pairs.length).toBeGreaterThanOrEqual(500)
    expect(alarmed.length / pairs.length).toBeLessThanOrEqual(0.02)
  })

  it.each([1, 2, 3])('catches at least 95 of 100 of 200 mutants (seed %d)', (seed) => {
    const caught = mutations.flatMap((mutation) => {
      const made = mutants(mutation, seed)
      expect(made).toHaveLength(ofEach)
      return made.filter((pair) => alarms(pair).length > 0)
    })
    expect(caught.length / (ofEach * mutations.length)).toBeGreaterThanOrEqual(0.95)
  })
})
