import {unitTextParts} from './unit-text-parts.ts'

/** A text with codes as a reader sees it: without them, blocks on lines of their own. */
export const plainUnitText = (text: string): string =>
  unitTextParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'nextBlock' ? '\n' : ''
    })
    .join('')
