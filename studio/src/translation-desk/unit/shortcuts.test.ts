import {shortcutOf, shortcuts} from './shortcuts.ts'

const none = {ctrlKey: false, metaKey: false, shiftKey: false, altKey: false}
const press = (code: string, held: Partial<typeof none>) =>
  shortcutOf({code, key: code.replace('NumpadEnter', 'Enter'), ...none, ...held})

it.each([
  ['Enter', {ctrlKey: true}, 'handOver'],
  ['NumpadEnter', {metaKey: true}, 'handOver'],
  ['Enter', {ctrlKey: true, shiftKey: true}, 'approve'],
  ['ArrowDown', {altKey: true}, 'next'],
  ['ArrowUp', {altKey: true}, 'previous'],
  ['KeyN', {altKey: true}, 'nextToDo'],
  ['KeyC', {altKey: true}, 'copySource'],
  ['KeyK', {altKey: true}, 'insertCode'],
  ['KeyM', {altKey: true}, 'insertMatch'],
  ['KeyP', {altKey: true}, 'page'],
  ['Slash', {altKey: true}, 'help'],
])('%s with %j is %s', (code, held, action) => {
  expect(press(code, held)).toBe(action)
})

it.each([
  ['Enter', {}],
  ['Enter', {shiftKey: true}],
  ['KeyC', {ctrlKey: true}],
  ['KeyK', {altKey: true, ctrlKey: true}],
  ['ArrowDown', {altKey: true, shiftKey: true}],
  ['KeyF', {altKey: true}],
])('%s with %j is left to the browser', (code, held) => {
  expect(press(code, held)).toBeUndefined()
})

it('no two actions have the same keys', () => {
  expect(new Set(shortcuts.map(({keys}) => keys)).size).toBe(shortcuts.length)
})
