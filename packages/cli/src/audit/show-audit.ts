import {parseArgs} from 'node:util'
import {UsageError} from '../usage-error.ts'
import {auditUsage} from './audit-usage.ts'
import {checkReport} from './check-report.ts'
import {readFile} from './read-file.ts'
import {readForm} from './read-form.ts'
import {refuseExisting} from './refuse-existing.ts'
import {writeNewFile} from './write-new-file.ts'

/** `preop audit show`: another form of a JSON report that was kept. */
export const showAudit = async (args: string[]): Promise<number> => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {html: {type: 'boolean'}, csv: {type: 'boolean'}, out: {type: 'string'}},
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new UsageError(`Name one JSON report.\n${auditUsage}`)
  const {out, ...asked} = values
  const render = readForm(asked, ['html', 'csv'])
  if (out) refuseExisting(out)
  const {report, problems} = checkReport(readFile(file, 'a JSON report'), undefined)
  if (!report || problems.length > 0) throw new Error(`${file}: ${problems.join(' ')}`)
  if (!out) process.stdout.write(render(report))
  else {
    writeNewFile(out, render(report))
    process.stdout.write(`Wrote ${out}.\n`)
  }
  return 0
}
