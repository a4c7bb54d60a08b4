import type {UnitTextPart} from './unit-text.types.ts'

const partToText = (part: UnitTextPart): string => {
  switch (part.kind) {
    case 'text':
      return part.text.replace(/[\\<\u2029]/g, '\\$&')
    case 'open':
      return `<${part.code}>`
    case 'close':
      return `</${part.code}>`
    case 'single':
      return `<${part.code}/>`
    case 'nextBlock':
      return '\u2029'
    default: {
      const unknown: never = part
      throw new Error(`Unknown part of a text ${JSON.stringify(unknown)}.`)
    }
  }
}

/** The text with codes that has these pieces, in its one spelling. */
export const partsToUnitText = (parts: readonly UnitTextPart[]): string =>
  parts.map(partToText).join('')
