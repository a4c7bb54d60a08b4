import type {BodyElement, Target} from '@preop/translation'
import type {MarkedField} from '../marked/code.ts'
import {elementToMarked} from '../marked/element-to-marked.ts'
import {type FieldProblem, markedToElement} from '../marked/marked-to-element.ts'
import {translationToMarked} from '../marked/translation-to-marked.ts'
import type {UnitTexts} from '../unit-session.ts'

export type UnitValue = string | BodyElement

/** The one field of a string. */
const stringField = 'value'

/** The text boxes of a unit: one for a string, one for each block of a body’s element. */
export const unitFields = (source: UnitValue): readonly MarkedField[] =>
  typeof source === 'string'
    ? [{key: stringField, text: source, codes: []}]
    : elementToMarked(source)

/** What stands in the boxes for a translation, or for none. */
export const textsOfValue = (value: UnitValue | undefined, source: UnitValue): UnitTexts => {
  if (typeof source === 'string') return {[stringField]: typeof value === 'string' ? value : ''}
  return Object.fromEntries(translationToMarked(value, source))
}

/** What stands in the boxes as a translation, or what is wrong with its codes. */
export const targetOfTexts = (
  texts: UnitTexts,
  source: UnitValue,
):
  | {readonly target: Target; readonly value: UnitValue}
  | {readonly problems: readonly FieldProblem[]} => {
  if (typeof source === 'string') {
    const text = texts[stringField] ?? ''
    return {target: {text}, value: text}
  }
  const made = markedToElement(new Map(Object.entries(texts)), source)
  return 'problems' in made ? made : {target: {body: made.element}, value: made.element}
}
