import {isLanguageMenu} from './is-language-menu.ts'

it.each([
  ['French German Italian Portuguese Russian', true],
  ['English | Español | 中文', true],
  ['Français, Deutsch', true],
  ['Haitian Creole • Simplified Chinese', true],
  ['العربية Русский', true],
  ['French', false],
  ['French and German', false],
  ['We speak French, German', false],
  ['', false],
])('%s: %p', (text, expected) => {
  expect(isLanguageMenu(text)).toBe(expected)
})
