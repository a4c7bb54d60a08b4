import {sourceLocale} from '@preop/locales'
import {isDate} from '../period/is-date.ts'
import {localizedText} from '../rules/localized-value.ts'
import {asRecord, asText, isRecord, quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import {isJurisdiction} from '../site-settings/is-jurisdiction.ts'
import {requiredProviderParameters} from './donation-options.ts'
import {isCurrency} from './is-currency.ts'

const appliesTo = ['donation'] as const

const isHttps = (value: unknown): value is string =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:'

const providerHost: Rule = {
  name: 'provider-host',
  level: 'error',
  appliesTo,
  check: ({provider}, {settings}) => {
    const {actionUrl} = asRecord(provider)
    const {allowedHosts} = asRecord(settings)
    const hosts: readonly unknown[] = Array.isArray(allowedHosts) ? allowedHosts : []
    if (isHttps(actionUrl) && hosts.includes(new URL(actionUrl).host)) return []
    return [
      {
        at: ['provider', 'actionUrl'],
        expected: `an https address at one of: ${hosts.join(', ') || 'no host is allowed yet'}`,
        found: quote(actionUrl),
        message: `Donors may not be sent to ${quote(actionUrl)}. Use an https address, and ask an administrator to allow its host in the settings.`,
      },
    ]
  },
}

/** Without its frequency the provider would take a monthly gift once. */
const offersMonthly = (frequencies: unknown) =>
  Array.isArray(frequencies) && frequencies.includes('monthly')

const providerParameter: Rule = {
  name: 'provider-parameter-missing',
  level: 'error',
  appliesTo,
  check: ({provider, frequencies}) =>
    [...requiredProviderParameters, ...(offersMonthly(frequencies) ? ['frequency'] : [])]
      .filter((name) => asText(asRecord(asRecord(provider).parameters)[name]) === undefined)
      .map((name) => ({
        at: ['provider', 'parameters', name],
        expected: `the provider's parameter name for ${name}`,
        found: 'nothing',
        message: `The provider would not learn the ${name}. Write the name of its parameter.`,
      })),
}

const money: Rule = {
  name: 'money-malformed',
  level: 'error',
  appliesTo,
  check: (document) => [
    ...['suggestedAmounts.*.currency', 'goal.currency']
      .flatMap((pattern) => select(document, pattern))
      .filter(({value}) => !isCurrency(value))
      .map(({at, value}) => ({
        at,
        expected: 'an ISO 4217 currency code such as USD',
        found: quote(value),
        message: `${quote(value)} is not a currency. Write a code such as USD.`,
      })),
    ...['suggestedAmounts.*.amount', 'goal.target']
      .flatMap((pattern) => select(document, pattern))
      .filter(({value}) => typeof value !== 'number' || !(value > 0))
      .map(({at, value}) => ({
        at,
        expected: 'an amount above zero',
        found: quote(value),
        message: `${quote(value)} is not an amount. Write a number above zero.`,
      })),
  ],
}

const currencyUnknown: Rule = {
  name: 'currency-unknown',
  level: 'error',
  appliesTo,
  check: (document) =>
    select(document, 'suggestedAmounts.*').length > 0 || isRecord(document.goal)
      ? []
      : [
          {
            at: ['suggestedAmounts'],
            expected: 'an amount or a goal, with its currency',
            found: 'neither',
            message: 'Nobody knows in which currency to give. Suggest an amount, or set a goal.',
          },
        ],
}

const goalUndated: Rule = {
  name: 'goal-undated',
  level: 'error',
  appliesTo,
  check: ({goal}) =>
    isRecord(goal) && goal.raised !== undefined && !isDate(goal.asOf)
      ? [
          {
            at: ['goal', 'asOf'],
            expected: 'the day on which the amount raised was counted',
            found: quote(goal.asOf),
            message: 'An amount raised without its date misleads donors. Add the date.',
          },
        ]
      : [],
}

const taxNoteJurisdiction: Rule = {
  name: 'jurisdiction-malformed',
  level: 'error',
  appliesTo,
  check: (document) =>
    select(document, 'taxNotes.*.jurisdiction')
      .filter(({value}) => !isJurisdiction(value))
      .map(({at, value}) => ({
        at,
        expected: 'an ISO 3166 code such as US',
        found: quote(value),
        message: `${quote(value)} is not a jurisdiction. Tax rules follow a country, not a language: write a code such as US.`,
      })),
}

const impactUnfounded: Rule = {
  name: 'impact-without-evidence',
  level: 'warning',
  appliesTo,
  check: (document) =>
    select(document, 'suggestedAmounts.*')
      .map(({at, value}) => ({at, amount: asRecord(value)}))
      .filter(({amount}) => localizedText(amount.impact, sourceLocale) !== undefined)
      .filter(({amount}) => !isHttps(amount.evidence))
      .map(({at}) => ({
        at: [...at, 'evidence'],
        expected: 'an https address that shows this amount does what it says',
        found: 'nothing',
        message:
          'This amount promises an effect without evidence, so readers are not shown it. Add the source or drop the claim.',
      })),
}

const impactExpired: Rule = {
  name: 'impact-expired',
  level: 'warning',
  appliesTo,
  check: (document, {today}) =>
    select(document, 'suggestedAmounts.*.expires')
      .filter(({value}) => today !== undefined && isDate(value) && value < today)
      .map(({at, value}) => ({
        at,
        expected: 'a date still to come',
        found: quote(value),
        message: `The evidence for this amount expired on ${quote(value)}, so readers are no longer shown what it does. Check it again and move the date.`,
      })),
}

export const donationRules: readonly Rule[] = [
  providerHost,
  providerParameter,
  money,
  currencyUnknown,
  goalUndated,
  taxNoteJurisdiction,
  impactUnfounded,
  impactExpired,
]
