import type {ImportReport, RefusedUnit} from '@preop/translation/exchange'

const indent = (text: string) => text.replaceAll('\n', '\n      ')

const showRefused = ({documentId, locale, path, line, message, ...texts}: RefusedUnit) =>
  [
    `  ${documentId} ${locale} ${path}${line > 0 ? ` (line ${line})` : ''}`,
    `    ${message}`,
    `    source then: ${indent(texts.sourceThen)}`,
    ...(texts.sourceNow === undefined ? [] : [`    source now:  ${indent(texts.sourceNow)}`]),
    ...(texts.target === undefined ? [] : [`    translation: ${indent(texts.target)}`]),
    ...(texts.targetNow === undefined ? [] : [`    stands now:  ${indent(texts.targetNow)}`]),
  ].join('\n')

/** A report of an import, for people. */
export const showImport = (
  {applied, already, untranslated, refused}: ImportReport,
  isDryRun: boolean,
): string =>
  [
    `${applied.length} ${isDryRun ? 'would be imported' : 'imported'}, ${already.length} already so, ${untranslated.length} without a translation, ${refused.length} refused.`,
    ...(refused.length === 0 ? [] : ['Refused:', ...refused.map(showRefused)]),
  ].join('\n')
