/** What needs no JSX: Node programs (command line, build steps) import this entry. */

export {faqPath} from '@preop/schema/lists'
export {collectCitations} from './collect-citations.ts'
export {collectTerms} from './collect-terms.ts'
export {type OutlineEntry, outline} from './outline.ts'
export {readReference} from './read-reference.ts'
export {termAnchor} from './term-anchor.ts'
export {toPlainText} from './to-plain-text.ts'
export {
  type BodyImage,
  type BodyNode,
  type Direction,
  type Notice,
  notices,
  type PhoneLine,
  type PhoneNumbers,
  phoneLines,
  type Resolved,
  type ResolvedBody,
  type Timing,
  type Urgency,
  urgencies,
} from './types.ts'
