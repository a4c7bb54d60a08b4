import {parseArgs} from 'node:util'
import {sourceLocale} from '@preop/locales'
import {progressOf} from '@preop/translation'
import {loadLexicon} from '@preop/translation/lexicon'
import type {Environment} from '../environment.ts'
import {describeFinding} from './describe-finding.ts'
import {describeStale} from './describe-stale.ts'
import {progressRows} from './progress-rows.ts'
import {progressTable} from './progress-table.ts'
import {readFromLake} from './read-from-lake.ts'
import {readLocales} from './read-locales.ts'
import {staleTexts} from './stale-texts.ts'
import {workFindings} from './work-findings.ts'

/**
 * `preop translations status`: how far each locale and document has come, and since when
 * texts are stale.
 *
 * @returns 1 when readers of one of the locales get the source in place of a translation (a unit
 *   is missing, or its source has changed in substance), an approved text is not on its page, or work
 *   in progress cannot be read. Work that is under way or waits for its review is no problem, nor is
 *   work that is kept for a unit, a document or a locale that is not there at present.
 */
export const showStatus = async (args: string[], environment: Environment): Promise<number> => {
  const {values} = parseArgs({
    args,
    options: {locale: {type: 'string'}, json: {type: 'boolean', default: false}},
  })
  const asked = values.locale === undefined ? undefined : readLocales(values.locale)
  const stored = await readFromLake(environment)
  const locales = asked ?? stored.enabledLocales.filter((locale) => locale !== sourceLocale)
  const {rows, problems} = progressRows(stored, locales, loadLexicon())
  const report = progressOf(rows)
  const findings = workFindings(stored, asked)
  const stale = await staleTexts(stored, locales, environment)
  process.stdout.write(
    values.json
      ? `${JSON.stringify({locales, ...report, stale, problems, findings})}\n`
      : [
          progressTable(report),
          ...describeStale(stale),
          ...problems.map(({message}) => `${message}\n`),
          ...findings.map(describeFinding),
        ].join(''),
  )
  const {missing, staleSubstance} = report.all.byStatus
  const displaced = findings.filter(({kind}) => kind === 'displaced').length
  return missing.units + staleSubstance.units + problems.length + displaced > 0 ? 1 : 0
}
