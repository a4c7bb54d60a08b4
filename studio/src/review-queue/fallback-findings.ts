import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {type PlainDocument, toUnitPath} from '@preop/schema/rules'
import {dateOf} from './date-of.ts'
import {describeDocument} from './describe-document.ts'
import {fallbackUnits} from './fallback-units.ts'
import type {VersionFinding} from './finding.ts'
import {isOver} from './is-over.ts'
import {localizedTexts} from './localized-texts.ts'
import {toStudioPath} from './to-studio-path.ts'

export type FallbackPolicy = {
  /** The locales with pages. */
  readonly locales: readonly Locale[]
  readonly glossaryWords: readonly string[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const unitsIn = (document: PlainDocument, locale: Locale, words: readonly string[]) => {
  const fields = localizedTexts(document).map((field) => ({
    field,
    ...fallbackUnits(field, locale, words),
  }))
  const units = fields.flatMap(({field, units}) =>
    units.map((unit) => ({...unit, isSafetyCritical: field.isSafetyCritical})),
  )
  return {total: fields.reduce((sum, {total}) => sum + total, 0), units}
}

const findingIn = (
  document: PlainDocument,
  locale: Locale,
  words: readonly string[],
): VersionFinding[] => {
  const {total, units} = unitsIn(document, locale, words)
  const critical = units.filter(({isSafetyCritical}) => isSafetyCritical)
  const first = critical[0] ?? units[0]
  if (!first) return []
  const missing = units.filter(({notice}) => notice === 'missing').length
  const source = getLocale(sourceLocale).endonym
  const reasons = [
    missing > 0 ? `${missing} not translated` : '',
    missing < units.length ? `${units.length - missing} changed in ${source} since` : '',
  ].filter(Boolean)
  const safety =
    critical.length > 0
      ? ` ${counted(critical.length, 'is', 'are')} safety-critical; the link opens the first of them.`
      : ''
  return [
    {
      ...describeDocument(document),
      id: `${document._id} fallback ${locale}`,
      kind: 'fallback',
      severity: critical.length > 0 ? 'safety' : 'notice',
      locale,
      field: toUnitPath(first.at),
      path: toStudioPath(first.at),
      date: dateOf(document, {rule: 'fallback', found: ''}),
      message: `Readers get ${units.length} of ${counted(total, 'text', 'texts')} in ${source}: ${reasons.join(', ')}.${safety}`,
    },
  ]
}

/**
 * In which locales readers get parts of a document in the source language, one finding a locale.
 * What nobody is shown any more is left out.
 */
export const fallbackFindings = (
  document: PlainDocument,
  {locales, glossaryWords, today}: FallbackPolicy,
): VersionFinding[] =>
  isOver(document, today)
    ? []
    : locales
        .filter((locale) => locale !== sourceLocale)
        .flatMap((locale) => findingIn(document, locale, glossaryWords))
