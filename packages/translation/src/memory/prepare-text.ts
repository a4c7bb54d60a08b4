import {memoryTokens} from './memory-tokens.ts'
import {partsToUnitText} from './parts-to-unit-text.ts'
import {plainUnitText} from './plain-unit-text.ts'
import type {UnitTextPart} from './unit-text.types.ts'
import {unitTextParts} from './unit-text-parts.ts'

/** A text with codes, taken apart for comparing. */
export type PreparedText = {
  /** NFC, in its one spelling. */
  readonly text: string
  /** Without codes. */
  readonly plain: string
  /** Where codes stand, and their numbers. */
  readonly shape: string
  /** As written. */
  readonly words: readonly string[]
  /** The same in small letters; a text without any is one token. */
  readonly tokens: readonly string[]
}

const shapeOf = (parts: readonly UnitTextPart[]): string => {
  let place = 0
  const codes: string[] = []
  for (const part of parts) {
    if (part.kind === 'text') place += part.text.length
    else codes.push(`${place}${partsToUnitText([part])}`)
  }
  return codes.join(' ')
}

/** Takes a text with codes apart. */
export const prepareText = (given: string): PreparedText => {
  const normal = given.normalize('NFC')
  // Most texts have neither codes nor escapes, and then there is nothing to take apart.
  const parts = /[\\<\u2029]/.test(normal) ? unitTextParts(normal) : undefined
  const plain = parts ? plainUnitText(normal) : normal
  const words = memoryTokens(plain)
  return {
    text: parts ? partsToUnitText(parts) : normal,
    plain,
    shape: parts ? shapeOf(parts) : '',
    words,
    tokens: words.length > 0 ? words.map((word) => word.toLowerCase()) : [plain.trim()],
  }
}
