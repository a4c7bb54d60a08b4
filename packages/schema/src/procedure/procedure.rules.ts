import {isSafeHref} from '../portable-text/is-safe-href.ts'
import {asText, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import {careGapRules} from './care-gap.rules.ts'
import {reviewRules} from './review.rules.ts'

const referenceAddress: Rule = {
  name: 'reference-url-malformed',
  level: 'error',
  appliesTo: ['procedure'],
  check: (document) =>
    select(document, 'references.*.url')
      .filter(({value}) => asText(value) !== undefined)
      .filter(({value}) => !isSafeHref(value) || !/^https?:/i.test(value))
      .map(({at, value}) => ({
        at,
        expected: 'a full web address',
        found: quote(value),
        message: `Readers cannot open ${quote(value)}. Write the full address of the source.`,
      })),
}

export const procedureRules: readonly Rule[] = [...careGapRules, ...reviewRules, referenceAddress]
