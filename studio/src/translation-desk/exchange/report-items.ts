import {canonical, canonicalText} from '@preop/translation'
import type {ImportReport, RefusedUnit, UnitAddress} from '@preop/translation/exchange'
import type {UnitRow} from '../unit-row.ts'

/** A unit of a file, as people look for it. */
export type ReportItem = {
  readonly key: string
  readonly page: string
  readonly place: string
  /** Of the file. */
  readonly line?: number | undefined
  /** To be laid side by side: what it is called, its locale, the text. */
  readonly texts: readonly {
    readonly title: string
    readonly text: string
    readonly isSource: boolean
  }[]
}

/** Units that are refused for the same reason. */
export type RefusedGroup = {readonly message: string; readonly items: readonly ReportItem[]}

export type ReportItems = {
  readonly applied: readonly ReportItem[]
  readonly already: readonly ReportItem[]
  readonly untranslated: readonly ReportItem[]
  readonly refused: readonly RefusedGroup[]
}

const source = (title: string, text: string | undefined) =>
  text ? [{title, text, isSource: true}] : []
const target = (title: string, text: string | undefined) =>
  text ? [{title, text, isSource: false}] : []

/** Of a file for somebody else nothing is to be compared. */
const textsOf = ({reason, sourceThen, sourceNow, ...unit}: RefusedUnit): ReportItem['texts'] => {
  if (reason.kind === 'otherLocale' || reason.kind === 'otherSourceLocale') return []
  const sources =
    sourceNow === undefined || sourceNow === sourceThen
      ? source('Source', sourceThen)
      : [...source('Source then', sourceThen), ...source('Source now', sourceNow)]
  return [
    ...sources,
    ...target('Translation in the file', unit.target),
    ...target('Translation there now', unit.targetNow),
  ]
}

/**
 * A report with pages and places in words, and the refused units by what is wrong with them.
 *
 * @param rows - of the desk; a unit that none of them has is named by its ids
 */
export const reportItems = (report: ImportReport, rows: readonly UnitRow[]): ReportItems => {
  const places = new Map(rows.map((row) => [`${row.documentId} ${row.path}`, row]))
  const toItem = (
    {documentId, locale, path}: UnitAddress,
    index: number,
    texts: ReportItem['texts'] = [],
    line?: number,
  ): ReportItem => {
    const row = places.get(`${documentId} ${path}`)
    return {
      // A file may hold a unit twice.
      key: `${index} ${documentId} ${locale} ${path}`,
      page: row?.documentTitle ?? documentId,
      place: row?.place ?? path,
      line: line || undefined,
      texts,
    }
  }
  const byMessage = Map.groupBy(report.refused, ({message}) => message)
  return {
    applied: report.applied.map((unit, index) =>
      toItem(unit, index, [
        ...source('Source', canonicalText(unit.sourceSnapshot)),
        ...target('Translation', canonicalText(canonical(unit.target))),
      ]),
    ),
    already: report.already.map((unit, index) => toItem(unit, index)),
    untranslated: report.untranslated.map((unit, index) => toItem(unit, index)),
    refused: [...byMessage].map(([message, units]) => ({
      message,
      items: units.map((unit, index) => toItem(unit, index, textsOf(unit), unit.line)),
    })),
  }
}
