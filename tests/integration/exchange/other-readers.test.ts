import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import {expandSample, sampleDir} from '@preop/sample'
import {importXliff, readXliff, toExchange, writeXliff12} from '@preop/translation/exchange'
import {missingReaders, readersInstall} from '../../support/ensure-readers.ts'

jest.setTimeout(600_000)

const project = (locale: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
  <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
  <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
  <glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
  <source_lang>en</source_lang><target_lang>${locale}</target_lang>
  <sentence_seg>false</sentence_seg>
  <support_default_translations>true</support_default_translations>
  <remove_tags>false</remove_tags>
</project></omegat>
`

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe('programs of other people read our XLIFF 1.2', () => {
  const missing = missingReaders()
  const folder = mkdtempSync(join(tmpdir(), 'preop-readers-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it('are there', () => {
    if (missing.length > 0)
      throw new Error(
        `Missing: ${missing.join(', ')}. Install them: sudo sh -c '${readersInstall}'`,
      )
  })

  describe.each(['fr', 'ar'] as const)('to %s', (locale) => {
    const documents = expandSample(sampleDir).map((document) =>
      toExchange(document, undefined, locale, {sourceLocale: 'en'}),
    )
    const text = writeXliff12(documents)
    // A care card is one unit of ours and one <trans-unit> for each of its paragraphs.
    const parts = documents
      .flatMap(({units}) => units)
      .reduce((sum, unit) => sum + unit.parts.length, 0)
    const home = join(folder, locale)
    const path = join(home, 'source', 'sample.xlf')

    beforeAll(() => {
      for (const name of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary'])
        mkdirSync(join(home, name), {recursive: true})
      writeFileSync(path, text)
      writeFileSync(join(home, 'omegat.project'), project(locale))
    })

    it('pocount counts every text', () => {
      const printed = execFileSync('pocount', ['--csv', path], {encoding: 'utf8'})
      const rows = printed
        .trim()
        .split('\n')
        .map((line) => line.split(',').map((cell) => cell.trim()))
      const header = rows.find((row) => row.includes('Total Message')) ?? []
      const row = rows.at(-1) ?? []
      expect(Number(row[header.indexOf('Total Message')])).toBe(parts)
      expect(count(text, /<trans-unit /g)).toBe(parts)
    })

    it('pofilter reads every text', () => {
      const out = join(home, 'filtered.xlf')
      // No text of the sample has been reviewed, so this filter keeps every one.
      execFileSync('pofilter', ['--test=isfuzzy', '-i', path, '-o', out], {stdio: 'ignore'})
      expect(count(readFileSync(out, 'utf8'), /<(?:\w+:)?trans-unit /g)).toBe(parts)
    })

    it('OmegaT shows every text, and what it writes comes back to us unchanged', () => {
      execFileSync('omegat', [home, '--mode=console-translate', '--no-team'], {
        stdio: 'ignore',
        env: {...process.env, HOME: folder},
      })
      const stats = readFileSync(join(home, 'omegat', 'project_stats.txt'), 'utf8')
      expect(Number(/^Total:\s+(\d+)/m.exec(stats)?.[1])).toBe(parts)
      const back = readXliff(readFileSync(join(home, 'target', 'sample.xlf'), 'utf8'))
      const report = importXliff(back, documents, {locale, sourceLocale: 'en'})
      expect(report.refused).toEqual([])
      expect(report.applied).toEqual([])
    })
  })
})
