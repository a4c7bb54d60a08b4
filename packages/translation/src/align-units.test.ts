import fc from 'fast-check'
import {alignUnits} from './align-units.ts'
import type {L10nUnit} from './localized.types.ts'
import {type Unit, unitsOf} from './units-of.ts'

const element = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  children: [{_type: 'span', text}],
})
const stored = ({key, canonical, hash}: Unit<unknown>): L10nUnit => ({
  _key: key,
  source: canonical,
  sourceHash: hash,
  origin: 'human',
  translatedBy: 'u1',
  translatedAt: '2026-01-01T00:00:00Z',
})
const keysOf = (
  then: readonly ReturnType<typeof element>[],
  now: readonly ReturnType<typeof element>[],
) => {
  const units = unitsOf(now)
  const aligned = alignUnits(units, unitsOf(then).map(stored))
  return units.map((unit) => aligned.get(unit)?._key)
}

const rest = element('rest', 'Rest for two days after the operation.')
const call = element('call', 'Call us about any new pain in your back.')

describe('alignUnits', () => {
  it.each([
    ['a moved unit to itself', [call, rest], ['call', 'rest']],
    ['an edited unit by its key', [element('rest', 'Walk.'), call], ['rest', 'call']],
    ['a re-keyed unit by its hash', [{...rest, _key: 'x'}, call], ['rest', 'call']],
    [
      'texts that changed places by their hash',
      [
        {...call, _key: 'rest'},
        {...rest, _key: 'call'},
      ],
      ['call', 'rest'],
    ],
    [
      'a re-keyed and edited unit by likeness',
      [element('x', 'Rest for ten days after the operation.')],
      ['rest'],
    ],
    [
      'an inserted unit to nothing',
      [rest, element('x', 'Eat as usual.'), call],
      ['rest', undefined, 'call'],
    ],
    ['a copied unit once', [rest, {...rest, _key: 'copy'}], ['rest', undefined]],
  ])('aligns %s', (_, now, keys) => {
    expect(keysOf([rest, call], now)).toEqual(keys)
  })

  it('finds every unit again after any shuffle, and uses none twice', () => {
    const text = fc.string({minLength: 1, maxLength: 20})
    fc.assert(
      fc.property(
        fc.uniqueArray(text, {minLength: 1, maxLength: 6}).chain((texts) => {
          const elements = texts.map((content, index) => element(`k${index}`, content))
          return fc.tuple(
            fc.constant(elements),
            fc.shuffledSubarray(elements, {minLength: elements.length}),
          )
        }),
        ([then, now]) => {
          expect(keysOf(then, now)).toEqual(now.map(({_key}) => _key))
        },
      ),
    )
  })
})
