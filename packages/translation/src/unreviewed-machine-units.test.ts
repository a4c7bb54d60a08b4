import {unreviewedMachineUnits} from './unreviewed-machine-units.ts'

const unit = (_key: string, extra: object = {}) => ({
  _key,
  source: '"a"',
  sourceHash: 'v1:0',
  origin: 'machine',
  translatedBy: 'machine-translation',
  translatedAt: '2026-01-01T00:00:00Z',
  ...extra,
})
const field = (...units: readonly object[]) => [
  {_key: 'en', language: 'en', value: 'a'},
  {_key: 'fr', language: 'fr', value: 'b', l10n: {units}},
]

describe('unreviewedMachineUnits', () => {
  it('names path, locale and unit, however deep', () => {
    const document = {
      title: field(unit('value')),
      sections: [{_key: 'risks', body: field(unit('b1'), unit('b2', {reviewedBy: 'u2'}))}],
    }
    expect(unreviewedMachineUnits(document)).toEqual([
      {path: 'title', locale: 'fr', unit: 'value'},
      {path: 'sections.risks.body', locale: 'fr', unit: 'b1'},
    ])
  })

  it.each([
    ['of human origin', unit('value', {origin: 'human'}), 0],
    ['reviewed by another', unit('value', {reviewedBy: 'u2'}), 0],
    ['reviewed by its producer', unit('value', {reviewedBy: 'machine-translation'}), 1],
    ['reviewed by nobody', unit('value', {reviewedBy: ''}), 1],
  ])('a unit %s counts %#', (_, entry, count) => {
    expect(unreviewedMachineUnits({title: field(entry)})).toHaveLength(count)
  })
})
