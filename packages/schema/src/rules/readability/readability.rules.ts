import {sourceLocale} from '@preop/locales'
import {localizedText, localizedValue} from '../localized-value.ts'
import {asRecords, asText, type PlainDocument} from '../plain.ts'
import {bodyTexts} from '../plain-text.ts'
import type {Rule} from '../rule.ts'
import {readingGrade} from './reading-grade.ts'

/** Patients are asked to read no harder than this, by grade of the United States. */
export const highestGrade = 8

/** Of shorter texts the formula says more about one long word than about the text. */
const fewestWords = 100

const sectionTexts = (document: PlainDocument) =>
  asRecords(document.sections).map((section) => ({
    key: asText(section._key) ?? '',
    texts: bodyTexts(localizedValue(section.body, sourceLocale)),
  }))

const wordCount = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length

const hardestSection = (sections: ReturnType<typeof sectionTexts>): string | undefined =>
  sections
    .map(({key, texts}) => ({key, grade: readingGrade(texts) ?? 0}))
    .toSorted((a, b) => b.grade - a.grade)
    .map(({key, grade}) => `"${key}" (grade ${grade.toFixed(1)})`)[0]

const readingLevel: Rule = {
  name: 'reading-level',
  level: 'warning',
  appliesTo: ['procedure'],
  check: (document) => {
    const sections = sectionTexts(document)
    const summary = localizedText(document.summary, sourceLocale)
    const texts = [...(summary === undefined ? [] : [summary]), ...sections.flatMap((s) => s.texts)]
    const grade = readingGrade(texts)
    if (grade === undefined || wordCount(texts) < fewestWords || grade <= highestGrade) return []
    return [
      {
        at: ['sections'],
        locale: sourceLocale,
        expected: `Flesch-Kincaid grade ${highestGrade} or lower`,
        found: `grade ${grade.toFixed(1)}`,
        message: `Many patients will find this page hard to read (Flesch-Kincaid grade ${grade.toFixed(1)}). Shorten sentences and use everyday words; the hardest section is ${hardestSection(sections) ?? 'the summary'}.`,
      },
    ]
  },
}

/** The formula and its syllable counter are for English, so another source language gets no score. */
export const readabilityRules: readonly Rule[] = sourceLocale === 'en' ? [readingLevel] : []
