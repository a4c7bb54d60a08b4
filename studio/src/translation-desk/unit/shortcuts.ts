/** Everything that can be done to a unit by a key, in the order people are told of it. */
export const shortcuts = [
  {action: 'handOver', keys: 'Control+Enter', title: 'Hand over as translated, and go to the next'},
  {action: 'approve', keys: 'Control+Shift+Enter', title: 'Approve, and go to the next'},
  {action: 'next', keys: 'Alt+ArrowDown', title: 'Next unit'},
  {action: 'previous', keys: 'Alt+ArrowUp', title: 'Previous unit'},
  {action: 'nextToDo', keys: 'Alt+N', title: 'Next unit that is not approved'},
  {action: 'copySource', keys: 'Alt+C', title: 'Copy the source into the translation'},
  {
    action: 'insertCode',
    keys: 'Alt+K',
    title: 'Put in the next missing code, around what is selected',
  },
  {action: 'insertMatch', keys: 'Alt+M', title: 'Put in the best match of the memory'},
  {action: 'page', keys: 'Alt+P', title: 'Show or hide the page that readers see'},
  {action: 'help', keys: 'Alt+/', title: 'Show these keys'},
] as const

export type ShortcutAction = (typeof shortcuts)[number]['action']

type Pressed = {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const withAlt: Readonly<Record<string, ShortcutAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  // By the place of the key: with Alt, a Mac’s keyboard gives other characters.
  KeyN: 'nextToDo',
  KeyC: 'copySource',
  KeyK: 'insertCode',
  KeyM: 'insertMatch',
  KeyP: 'page',
  Slash: 'help',
}

/**
 * What a pressed key asks for. Alt with Control is AltGr, by which many keyboards type characters;
 * it is left alone. On a Mac, Command does what Control does elsewhere.
 */
export const shortcutOf = (pressed: Pressed): ShortcutAction | undefined => {
  const {code, key, ctrlKey, metaKey, shiftKey, altKey} = pressed
  const isControl = ctrlKey || metaKey
  if (key === 'Enter' && isControl && !altKey) return shiftKey ? 'approve' : 'handOver'
  if (!altKey || isControl || shiftKey) return undefined
  return withAlt[code]
}

/** The keys of an action as `aria-keyshortcuts` has them. */
export const keysOf = (action: ShortcutAction): string =>
  shortcuts.find((one) => one.action === action)?.keys ?? ''
