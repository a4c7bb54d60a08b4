import {sourceLocale} from '@preop/locales'
import {toCheckedXliff} from '@preop/translation/exchange'
import {UsageError} from '../../usage-error.ts'
import {parseXliffArgs} from '../parse-xliff-args.ts'
import {readTargetLocale} from '../read-target-locale.ts'
import {readVersion} from '../read-version.ts'
import {writeFileIn} from '../write-file-in.ts'
import {xliffUsage} from '../xliff-usage.ts'
import {readWords} from './read-words.ts'
import {wordsDocument} from './words-document.ts'
import {wordsFolder} from './words-folder.ts'

/** `preop xliff export-words`: the words of the interface, as a file for translators. */
export const exportWords = async (args: string[]): Promise<number> => {
  const {values, positionals} = parseXliffArgs(args, {
    locale: {type: 'string'},
    version: {type: 'string', default: '2.1'},
    out: {type: 'string'},
    folder: {type: 'string', default: wordsFolder},
    json: {type: 'boolean', default: false},
  })
  if (positionals.length > 0 || (values.json && values.out === undefined))
    throw new UsageError(`Give no file name but that of --out.\n${xliffUsage}`)
  const locale = readTargetLocale(values.locale)
  const version = readVersion(values.version)
  const {folder, out} = values
  const document = wordsDocument(readWords(folder, sourceLocale), readWords(folder, locale), locale)
  const text = toCheckedXliff([document], version)
  if (out === undefined) {
    process.stdout.write(text)
    return 0
  }
  writeFileIn(out, text)
  const units = document.units.length
  process.stdout.write(
    values.json
      ? `${JSON.stringify({locale, version, units, files: [{file: out, units}]})}\n`
      : `${units} messages for ${locale}, XLIFF ${version}: ${out}\n`,
  )
  return 0
}
