import {randomUUID} from 'node:crypto'
import {basename, extname} from 'node:path'
import {parseArgs} from 'node:util'
import {readHtml, readText} from '@preop/portable-text/legacy'
import {readPageFile} from '../import/page-file.ts'
import {pageToDraft} from '../import/page-to-draft.ts'
import {refuseUnusable} from '../import/refuse-unusable.ts'
import {showReport} from '../import/show-report.ts'
import {writeDraft} from '../import/write-draft.ts'
import {UsageError} from '../usage-error.ts'
import type {Run} from './index.ts'

const usage = 'Usage: preop import <file> [--slug <slug>] [--dry-run] [--json]'

const readArgs = (args: string[]) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      slug: {type: 'string'},
      'dry-run': {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
    },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new UsageError(`Give one file.\n${usage}`)
  return {file, slug: values.slug, isDryRun: values['dry-run'], asJson: values.json}
}

/** `hip_repair-old.html`: "hip repair old". */
const nameOf = (file: string) =>
  basename(file, extname(file)).replace(/[_-]+/g, ' ').trim() || 'Imported page'

export const importPage: Run = async (args, environment) => {
  const {file, slug, isDryRun, asJson} = readArgs(args)
  const read = readPageFile(file)
  const page = read.format === 'html' ? readHtml(read.text) : readText(read.text)
  const {document, report} = pageToDraft(page, {
    id: `drafts.${randomUUID()}`,
    fallbackTitle: nameOf(file),
    slug,
    notes: read.notes,
  })
  refuseUnusable(file, document, report)
  const url = isDryRun ? undefined : await writeDraft(environment, document, report)
  const {format, encoding} = read
  const told = {file, format, encoding, id: isDryRun ? null : document._id, ...report}
  process.stdout.write(
    asJson
      ? `${JSON.stringify(isDryRun ? {...told, draft: document} : told)}\n`
      : [
          `Read ${file} (${format}, ${encoding}).`,
          '',
          showReport(report),
          isDryRun
            ? `${JSON.stringify(document, null, 2)}\n\nNothing was written.`
            : `Wrote a draft. Open it: ${url}`,
          '',
        ].join('\n'),
  )
  return 0
}
