import {documentTypes} from '../document-types.ts'
import {asText, isRecord, quote} from './plain.ts'
import type {Rule} from './rule.ts'
import {itemsOf, walk} from './walk.ts'

const keyOf = (value: unknown) => (isRecord(value) ? asText(value._key) : undefined)

const duplicateKey: Rule = {
  name: 'duplicate-key',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    walk(document).flatMap((node) => {
      const items = itemsOf(node).filter(({value}) => keyOf(value) !== undefined)
      return items
        .filter(
          ({value}, index) => items.findIndex((item) => keyOf(item.value) === keyOf(value)) < index,
        )
        .map(({at, value}) => ({
          at,
          expected: 'a _key once in its array',
          found: `a second item with _key ${quote(keyOf(value))}`,
          message: `Two items share the key ${quote(keyOf(value))}, so a translation could land in the wrong one. Remove one item and add it again.`,
        }))
    }),
}

export const duplicateKeyRules: readonly Rule[] = [duplicateKey]
