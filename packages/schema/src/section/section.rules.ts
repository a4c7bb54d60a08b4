import {sourceLocale} from '@preop/locales'
import {localizedPlace} from '../rules/localized-place.ts'
import {isRecord} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import {isWritten} from './is-written.ts'

const sectionEmpty: Rule = {
  name: 'section-empty',
  level: 'warning',
  appliesTo: ['procedure'],
  check: (document) =>
    select(document, 'sections.*').flatMap(({at, value}) => {
      if (!isRecord(value) || isWritten(value)) return []
      return [
        {
          at: localizedPlace({at: [...at, 'body'], value: value.body}, sourceLocale),
          locale: sourceLocale,
          expected: `text in the source locale ${sourceLocale}`,
          found: 'nothing',
          message: 'This section is a heading with nothing below it. Write it or remove it.',
        },
      ]
    }),
}

export const sectionRules: readonly Rule[] = [sectionEmpty]
