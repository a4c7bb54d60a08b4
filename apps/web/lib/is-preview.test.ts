import {isPreview} from './is-preview.ts'

it.each([
  ['/preview/fr', true],
  ['/preview/fr/procedures/knee?x=1', true],
  ['/preview', false],
  ['/previews/fr', false],
  ['/fr/preview/x', false],
  ['/fr?next=/preview/fr', false],
])('%s: %s', (address, expected) => {
  expect(isPreview(address)).toBe(expected)
})
