import {asRecord, asText, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'

const appliesTo = ['redirect'] as const

const isPathIn = (from: unknown, locale: unknown) =>
  typeof from === 'string' && from.startsWith(`/${String(locale)}/`) && !/[\s?#]|\/$/.test(from)

const from: Rule = {
  name: 'redirect-path-malformed',
  level: 'error',
  appliesTo,
  check: (document) =>
    isPathIn(document.from, document.locale)
      ? []
      : [
          {
            at: ['from'],
            expected: `a path such as /${String(document.locale)}/procedures/old-name`,
            found: quote(document.from),
            message: `${quote(document.from)} is not a path in the locale ${quote(document.locale)}. Start it with the locale and leave out ? and #.`,
          },
        ],
}

const target: Rule = {
  name: 'redirect-target-missing',
  level: 'error',
  appliesTo,
  check: ({target}) =>
    asText(asRecord(target)._ref) === undefined
      ? [
          {
            at: ['target'],
            expected: 'a document with a page',
            found: 'nothing',
            message: 'This redirect leads nowhere. Choose the page it leads to, or remove it.',
          },
        ]
      : [],
}

/** No error: a page is withdrawn at once, and its old addresses answer "not found" with it. */
const targetWithdrawn: Rule = {
  name: 'redirect-target-withdrawn',
  level: 'warning',
  appliesTo,
  check: ({target}, {documents}) => {
    const id = asText(asRecord(target)._ref)
    if (id === undefined || documents.get(id)) return []
    return [
      {
        at: ['target'],
        expected: 'a published page',
        found: `no document ${id}`,
        message: `This leads to ${id}, which is not published: readers are told that there is no such page. It leads there again when the page is published.`,
      },
    ]
  },
}

export const redirectRules: readonly Rule[] = [from, target, targetWithdrawn]
