import {readXml} from '../../xml/read-xml.ts'
import {namespaces} from '../namespaces.ts'
import {largestXliff} from '../read-xliff.ts'
import {checkGrammar} from './check-grammar.ts'
import {checkRules12} from './check-rules-12.ts'
import {checkRules21} from './check-rules-21.ts'
import {grammar12} from './grammar-12.ts'
import {grammar21} from './grammar-21.ts'
import type {Report} from './report.types.ts'

const prefixes21 = {
  [namespaces.core21]: '',
  [namespaces.metadata]: 'mda',
  [namespaces.glossary]: 'gls',
  [namespaces.sizeRestriction]: 'slr',
}

/**
 * Holds a file to what the specifications of XLIFF 2.1 and 1.2 demand: elements, their order and
 * attributes, ids and their scope, inline codes, states, languages. Stricter than the schemas where
 * we are: an extension that we do not write is wrong.
 *
 * @returns what is wrong, each with its line; empty for a file that is right
 * @throws XmlProblem when it is not well-formed
 */
export const validateXliff = (
  text: string,
  {maxBytes = largestXliff}: {readonly maxBytes?: number} = {},
): readonly string[] => {
  const root = readXml(text, {maxBytes})
  const problems: string[] = []
  const report: Report = ({line, name}, message) =>
    problems.push(`Line ${line}, <${name}>: ${message}.`)
  switch (root.uri) {
    case namespaces.core21:
      checkGrammar(root, grammar21, prefixes21, report)
      checkRules21(root, report)
      break
    case namespaces.core12:
      checkGrammar(root, grammar12, {[namespaces.core12]: ''}, report)
      checkRules12(root, report)
      break
    default:
      report(root, `is not in the namespace of XLIFF 2.1 or 1.2 but in "${root.uri}"`)
  }
  return problems
}
