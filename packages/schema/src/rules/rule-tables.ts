import type {PlainDocument, PlainRecord} from './plain.ts'
import type {Problem} from './problem.ts'
import type {ValidationContext} from './rule.ts'
import {contextWith} from './rules.fixtures.ts'
import {validateDocument} from './validate-document.ts'

/** A change to a valid document, and where the rule then finds fault; nowhere if it accepts it. */
export type Row = [name: string, change: PlainRecord, ...places: string[]]

const placeOf = ({path, locale}: Problem) => (locale === undefined ? path : `${path}@${locale}`)

/**
 * Where a rule finds fault with a changed document, as `path@locale`.
 *
 * @param rule - the name of the rule; other rules are not looked at
 */
export const placesFound = (
  rule: string,
  document: PlainDocument,
  change: PlainRecord,
  context: ValidationContext = contextWith(),
): string[] =>
  validateDocument({...document, ...change}, context)
    .filter((problem) => problem.rule === rule)
    .map(placeOf)
