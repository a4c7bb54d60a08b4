import {sourceLocale} from '@preop/locales'
import {isFields} from './guards.ts'
import {MarkupError, parseInline} from './parse-inline.ts'
import type {Problem} from './problem.ts'
import type {ContentFolder, TranslationFile} from './read-content.ts'
import {type SourcePart, sourceParts} from './source-parts.ts'

type ReportAt = (path: string, message: string) => void

const codesOf = (
  text: string,
  path: string,
  markup: boolean,
  report: ReportAt,
): readonly string[] | undefined => {
  if (!markup) {
    if (/\{\w+:|\]\(/.test(text)) report(path, 'Found inline markup in a plain field.')
    return []
  }
  try {
    return parseInline(text).codes
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error
    report(path, error.message)
    return undefined
  }
}

const unknownCitations = ({source}: ContentFolder, parts: readonly SourcePart[]) => {
  const references = Array.isArray(source.references) ? source.references.filter(isFields) : []
  const known = new Set(references.map(({_key}) => `cite:${_key}`))
  return parts.flatMap(({path, text, markup}) =>
    (codesOf(text, path, markup, () => {}) ?? [])
      .filter((code) => code.startsWith('cite:') && !known.has(code))
      .map((code) => ({path, code})),
  )
}

const checkTranslation = (
  {texts}: TranslationFile,
  parts: ReadonlyMap<string, SourcePart>,
  report: ReportAt,
) => {
  for (const [path, {text, translatedFrom}] of texts) {
    const part = parts.get(path)
    if (!part) {
      report(path, 'The source has no such path.')
      continue
    }
    const source = translatedFrom ?? part.text
    const expected = codesOf(source, path, part.markup, translatedFrom ? report : () => {})
    const found = codesOf(text, path, part.markup, report)
    if (expected && found && expected.join(' ') !== found.join(' '))
      report(
        path,
        `Expected the inline codes [${expected.join(', ')}], as in the source, found [${found.join(', ')}].`,
      )
  }
}

/** What is wrong with a document and its translations. */
export const checkContent = (folder: ContentFolder): readonly Problem[] => {
  const problems: Problem[] = []
  const reportTo =
    (file: string, locale: string): ReportAt =>
    (path, message) =>
      problems.push({file, path, locale, message})
  const inSource = reportTo(folder.file, sourceLocale)
  const parts = sourceParts(folder.source, inSource)
  for (const {path, text, markup} of parts) codesOf(text, path, markup, inSource)
  for (const {path, code} of unknownCitations(folder, parts))
    inSource(path, `{${code}} names no entry of references.`)
  const byPath = new Map(parts.map((part) => [part.path, part]))
  for (const translation of folder.translations)
    checkTranslation(translation, byPath, reportTo(translation.file, translation.locale))
  return problems
}
