import type {Decorator, ListItem} from '@preop/schema/lists'

/** Why something of an old page is not in its body. The text always comes along. */
export const leftOverKinds = [
  'notice',
  'donation',
  'languageMenu',
  'navigation',
  'footer',
  'outside',
  'link',
  'image',
  'table',
  'embedded',
  'form',
  'script',
  'style',
  'hidden',
  'comment',
  'element',
  'metadata',
  'heading',
] as const

export type LeftOverKind = (typeof leftOverKinds)[number]

/** `text` is what a reader loses, `detail` what it was: an address, the name of an element. */
export type LeftOver = {kind: LeftOverKind; text: string; detail?: string}

/** Neighbouring text with the same marks. */
export type Run = {text: string; decorators: readonly Decorator[]; href?: string | undefined}

export type LegacyHeading = {type: 'heading'; level: number; text: string}
export type LegacyParagraph = {
  type: 'paragraph'
  runs: readonly Run[]
  list?: {kind: ListItem; level: number} | undefined
}
export type LegacyElement = LegacyHeading | LegacyParagraph

/** An old page, read: what it says in reading order, and what it says beside. */
export type LegacyPage = {
  format: 'html' | 'text'
  /** Of the browser's window, without the name of the site where that could be told. */
  windowTitle?: string | undefined
  description?: string | undefined
  elements: LegacyElement[]
  leftOver: LeftOver[]
}
