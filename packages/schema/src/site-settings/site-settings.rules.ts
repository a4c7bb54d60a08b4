import {sourceLocale} from '@preop/locales'
import {type PlainDocument, quote} from '../rules/plain.ts'
import type {Rule, RuleFinding} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import {hasPhoneNumber} from './has-phone-number.ts'
import {isHost} from './is-host.ts'
import {isJurisdiction} from './is-jurisdiction.ts'
import {isLanguageTag} from './is-language-tag.ts'
import {requiredPhoneLines} from './phone-lines.ts'

const appliesTo = ['siteSettings'] as const

const formRule = (
  name: string,
  patterns: readonly string[],
  isValid: (value: unknown) => boolean,
  expected: string,
): Rule => ({
  name,
  level: 'error',
  appliesTo,
  check: (document: PlainDocument): RuleFinding[] =>
    patterns
      .flatMap((pattern) => select(document, pattern))
      .filter(({value}) => !isValid(value))
      .map(({at, value}) => ({
        at,
        expected,
        found: quote(value),
        message: `${quote(value)} cannot be used here. Write ${expected}.`,
      })),
})

const singleton: Rule = {
  name: 'settings-not-single',
  level: 'error',
  appliesTo,
  check: ({_id}) =>
    _id === 'siteSettings'
      ? []
      : [
          {
            at: ['_id'],
            expected: 'the id "siteSettings"',
            found: quote(_id),
            message: 'There is one settings document, and this is a second one. Remove it.',
          },
        ],
}

const phoneLineMissing: Rule = {
  name: 'phone-line-missing',
  level: 'error',
  appliesTo,
  check: (settings) =>
    [...requiredPhoneLines, 'emergency' as const]
      .filter((line) => !hasPhoneNumber(settings, line))
      .map((line) => ({
        at: [line === 'emergency' ? 'emergencyNumbers' : 'phones'],
        expected: `a number for "${line}" in the jurisdiction ${quote(settings.jurisdiction)}`,
        found: 'nothing',
        message: `Patients in need are told to call "${line}", and it has no number in ${quote(settings.jurisdiction)}. Add it.`,
      })),
}

const sourceLocaleDisabled: Rule = {
  name: 'source-locale-disabled',
  level: 'error',
  appliesTo,
  check: ({enabledLocales}) =>
    Array.isArray(enabledLocales) && enabledLocales.includes(sourceLocale)
      ? []
      : [
          {
            at: ['enabledLocales'],
            expected: `${sourceLocale} among the enabled locales`,
            found: quote(enabledLocales),
            message: `Every text falls back to ${sourceLocale}, so it must be enabled. Add it.`,
          },
        ],
}

const repeatedLanguage: Rule = {
  name: 'language-repeated',
  level: 'error',
  appliesTo,
  check: (settings) => {
    const seen = new Set<unknown>()
    return select(settings, 'languageAssistance.*.language').flatMap(({at, value}) => {
      const repeated = seen.has(value)
      seen.add(value)
      return repeated
        ? {
            at,
            expected: 'each language once',
            found: quote(value),
            message: `The notice in ${quote(value)} is there twice. Remove one.`,
          }
        : []
    })
  },
}

const placeholderShown: Rule = {
  name: 'placeholder-shown',
  level: 'error',
  appliesTo,
  check: (settings) =>
    settings.demonstration === true
      ? []
      : select(settings, 'languageAssistance.*.placeholder')
          .filter(({value}) => value === true)
          .map(({at}) => ({
            at,
            expected: 'a reviewed text',
            found: 'a placeholder',
            message:
              'Patients would see a placeholder. Put the reviewed text in its place and take off the mark.',
          })),
}

export const siteSettingsRules: readonly Rule[] = [
  singleton,
  phoneLineMissing,
  sourceLocaleDisabled,
  repeatedLanguage,
  placeholderShown,
  formRule(
    'jurisdiction-malformed',
    ['jurisdiction', 'phones.*.jurisdiction', 'emergencyNumbers.*.jurisdiction'],
    isJurisdiction,
    'an ISO 3166 code such as US',
  ),
  formRule('host-malformed', ['allowedHosts.*'], isHost, 'a bare host such as give.example.org'),
  formRule(
    'language-tag-malformed',
    ['languageAssistance.*.language'],
    isLanguageTag,
    'a BCP 47 language tag such as es or zh-Hant',
  ),
]
