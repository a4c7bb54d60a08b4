import {sourceLocale} from '@preop/locales'
import {localizedPlace} from '../localized-place.ts'
import {localizedText, localizedValue} from '../localized-value.ts'
import type {PathSegment} from '../path.ts'
import {asRecord, type PlainDocument} from '../plain.ts'
import {bodyTexts} from '../plain-text.ts'
import type {Rule, RuleFinding} from '../rule.ts'
import {select} from '../select.ts'
import {readingGrade} from './reading-grade.ts'

/** Patients are asked to read no harder than this, by grade of the United States. */
export const highestGrade = 8

/** Of shorter texts the formula says more about one long word than about the text. */
const fewestWords = 100

type Part = {at: readonly PathSegment[]; texts: readonly string[]}

const summaryPart = ({summary}: PlainDocument): Part => {
  const text = localizedText(summary, sourceLocale)
  const at = localizedPlace({at: ['summary'], value: summary}, sourceLocale)
  return {at, texts: text === undefined ? [] : [text]}
}

const sectionParts = (document: PlainDocument): Part[] =>
  select(document, 'sections.*').map(({at, value}) => {
    const {body} = asRecord(value)
    return {
      at: localizedPlace({at: [...at, 'body'], value: body}, sourceLocale),
      texts: bodyTexts(localizedValue(body, sourceLocale)),
    }
  })

const wordCount = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length

/** The grade of a text that is too hard and long enough to be judged. */
const hardGrade = (texts: readonly string[]): number | undefined => {
  if (wordCount(texts) < fewestWords) return undefined
  const grade = readingGrade(texts)
  return grade !== undefined && grade > highestGrade ? grade : undefined
}

const finding = (at: Part['at'], what: string, grade: number, advice: string): RuleFinding => ({
  at,
  locale: sourceLocale,
  expected: `Flesch-Kincaid grade ${highestGrade} or lower`,
  found: `grade ${grade.toFixed(1)}`,
  message: `Many patients will find this ${what} hard to read (Flesch-Kincaid grade ${grade.toFixed(1)}). Shorten sentences and use everyday words${advice}.`,
})

const byGrade = (parts: readonly Part[]): Part[] =>
  parts.toSorted((a, b) => (readingGrade(b.texts) ?? 0) - (readingGrade(a.texts) ?? 0))

const readingLevel: Rule = {
  name: 'reading-level',
  level: 'warning',
  appliesTo: ['procedure'],
  check: (document) => {
    const sections = sectionParts(document)
    const hard = sections.flatMap(({at, texts}) => {
      const grade = hardGrade(texts)
      return grade === undefined ? [] : [finding(at, 'section', grade, '')]
    })
    if (hard.length > 0) return hard
    // Many short sections, none of them long enough to be judged alone.
    const parts = [summaryPart(document), ...sections]
    const grade = hardGrade(parts.flatMap(({texts}) => texts))
    const [hardest] = byGrade(parts)
    if (grade === undefined || hardest === undefined) return []
    return [finding(hardest.at, 'page', grade, '; this is its hardest part')]
  },
}

/** The formula and its syllable counter are for English, so another source language gets no score. */
export const readabilityRules: readonly Rule[] = sourceLocale === 'en' ? [readingLevel] : []
