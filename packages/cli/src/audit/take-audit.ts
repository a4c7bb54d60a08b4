import {createPublicKey} from 'node:crypto'
import {parseArgs} from 'node:util'
import {auditContent} from '@preop/content/audit'
import {type Locale, localeIds, sourceLocale} from '@preop/locales'
import {loadLexicon} from '@preop/translation/lexicon'
import type {Environment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {auditUsage} from './audit-usage.ts'
import {checkChain} from './check-chain.ts'
import {readForm} from './read-form.ts'
import {readKey} from './read-key.ts'
import {readNames} from './read-names.ts'
import {readPrevious} from './read-previous.ts'
import {refuseExisting} from './refuse-existing.ts'
import {sealReport} from './seal-report.ts'
import {withSnapshot} from './with-snapshot.ts'
import {writeNewFile} from './write-new-file.ts'

const readLocale = (given: string | undefined): Locale => {
  const translated = localeIds.filter((id) => id !== sourceLocale)
  const locale = translated.find((id) => id === given)
  if (locale) return locale
  const why =
    given === sourceLocale ? `"${given}" is the source locale: nothing in it is translated. ` : ''
  throw new UsageError(`${why}Give --locale, one of ${translated.join(', ')}.\n${auditUsage}`)
}

const readArgs = (args: string[]) => {
  const {values} = parseArgs({
    args,
    options: {
      locale: {type: 'string'},
      json: {type: 'boolean'},
      html: {type: 'boolean'},
      csv: {type: 'boolean'},
      document: {type: 'string'},
      out: {type: 'string'},
      previous: {type: 'string'},
      key: {type: 'string'},
      names: {type: 'boolean', default: false},
    },
  })
  const {locale, json, html, csv, ...rest} = values
  return {
    ...rest,
    locale: readLocale(locale),
    render: readForm({json, html, csv}, ['json', 'html', 'csv']),
  }
}

/**
 * `preop audit`: states of each unit that readers of a locale see what it is and who answers for it.
 *
 * @param at - the time of the audit
 */
export const takeAudit = async (
  args: string[],
  environment: Environment,
  at: Date,
): Promise<number> => {
  const {locale, document, out, names, render, ...files} = readArgs(args)
  if (out) refuseExisting(out)
  const key = files.key ? readKey(files.key, 'private') : undefined
  const previous = files.previous
    ? readPrevious(files.previous, key && createPublicKey(key))
    : undefined
  const known = names ? readNames(environment) : undefined
  const content = await withSnapshot(environment, at, (snapshot) =>
    auditContent(snapshot, {
      locale,
      document,
      at,
      site: environment.siteUrl,
      lexicon: loadLexicon(),
      names: known,
      previous: previous && {takenAt: previous.takenAt, sha256: previous.proof.digest.value},
    }),
  )
  const report = sealReport(content, key)
  const broken = previous ? checkChain(report, previous) : []
  if (broken.length > 0)
    throw new UsageError(
      `${files.previous} is not the audit before this one.\n${broken.join('\n')}`,
    )
  const text = render(report)
  if (!out) {
    process.stdout.write(text)
    return 0
  }
  writeNewFile(out, text)
  const {totals, proof} = report
  process.stdout.write(
    [
      `Wrote ${out}: ${totals.units} units of "${locale}" on ${totals.pages} pages.`,
      `SHA-256 ${proof.digest.value}`,
      proof.signature ? `Signed with the key ${proof.signature.key}.` : 'Not signed.',
      '',
    ].join('\n'),
  )
  return 0
}
