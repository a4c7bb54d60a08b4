import type {CheckedValue} from './check.types.ts'
import {block, failuresOf} from './check-texts.fixtures.ts'

const card = (urgency: string, ...body: readonly object[]) => ({
  _type: 'careCard',
  _key: 'c',
  urgency,
  body,
})
const normal = 'block, style "normal"'

describe('the structure check', () => {
  it.each<[string, CheckedValue, CheckedValue, ...string[]]>([
    ['words only', block(['Rest']), block(['Repos'])],
    ['another cut into spans', block(['Rest']), block(['Re', 'pos'])],
    [
      'another style',
      block(['Rest']),
      block(['Repos'], {style: 'h3'}),
      `changed: ${normal} > block, style "h3"`,
    ],
    [
      'a list item',
      block(['Rest'], {listItem: 'bullet'}),
      block(['Repos'], {listItem: 'bullet', level: 1}),
    ],
    [
      'another urgency',
      card('urgent', block(['Call'])),
      card('routine', block(['Appelez'])),
      'changed: careCard, urgency "urgent" > careCard, urgency "routine"',
    ],
    [
      'a lost block',
      card('urgent', block(['Call']), block(['Pain'])),
      card('urgent', block(['Appelez'])),
      `lost: ${normal} > `,
    ],
    ['text for a block', block(['Rest']), 'Repos', `changed: ${normal} > text`],
  ])('%s', (_, source, target, ...found) => {
    expect(failuresOf('structure', source, target)).toEqual(found)
  })
})
