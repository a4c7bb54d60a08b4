import {elementToMarked} from '../marked/element-to-marked.ts'
import {richBlock} from '../marked/marked.fixtures.ts'
import {insertCode, nextMissingCode} from './insert-code.ts'

const pair = {kind: 'pair', number: 3} as const
const single = {kind: 'single', number: 2} as const

it.each([
  [
    'a pair around the selection',
    'Lisez la page',
    {start: 6, end: 13},
    pair,
    'Lisez ⟦3⟧la page⟦/3⟧',
    20,
  ],
  ['an empty pair at the cursor', 'Lisez ', {start: 6, end: 6}, pair, 'Lisez ⟦3⟧⟦/3⟧', 9],
  ['a single one before the selection', 'Lisez la', {start: 6, end: 8}, single, 'Lisez ⟦2⟧la', 9],
])('puts in %s', (_name, text, selected, code, expected, cursor) => {
  expect(insertCode(text, selected, code)).toEqual({text: expected, cursor})
})

it('finds the next code that is missing', () => {
  const [field] = elementToMarked(richBlock)
  const codes = field?.codes ?? []
  expect(nextMissingCode('⟦1⟧x⟦/1⟧ ⟦3⟧y⟦/3⟧', {codes})?.number).toBe(2)
  expect(nextMissingCode(field?.text ?? '', {codes})).toBeUndefined()
})
