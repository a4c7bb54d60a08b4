import {unitPlace} from './unit-place.ts'

const text = (value: unknown) => [{_key: 'en', language: 'en', value}]
const page = {
  returnToActivity: text('A week'),
  sections: [
    {
      _key: 's1',
      kind: 'risks',
      heading: text('What can go wrong'),
      body: text([{_key: 'a'}, {_key: 'b'}]),
    },
    {_key: 's2', kind: 'recovery', body: text([{_key: 'a'}])},
  ],
}

it.each([
  ['returnToActivity', 'value', 'Return to activity'],
  ['sections.s1.body', 'b', 'Sections › What can go wrong › Body › part 2'],
  ['sections.s2.body', 'a', 'Sections › recovery › Body › part 1'],
  ['sections.gone.heading', 'value', 'Sections › gone › Heading'],
])('%s %s: %s', (field, key, place) => {
  const unit = {
    field,
    key,
    before: '',
    after: '',
    afterHash: '',
    change: {kind: 'wording'},
    isSafetyCritical: false,
    translations: [],
  } as const
  expect(unitPlace(page, unit)).toBe(place)
})
