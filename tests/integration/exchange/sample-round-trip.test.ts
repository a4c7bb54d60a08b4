import {jest} from '@jest/globals'
import {localeIds, sourceLocale} from '@preop/locales'
import {expandSample, sampleDir} from '@preop/sample'
import {hashSource} from '@preop/translation'
import {
  importXliff,
  readXliff,
  toExchange,
  validateXliff,
  writeXliff12,
  writeXliff21,
} from '@preop/translation/exchange'

jest.setTimeout(300_000)

const documents = expandSample(sampleDir)

/** A document without its texts in a locale. */
const without = (document: (typeof documents)[number], locale: string): typeof document =>
  JSON.parse(
    JSON.stringify(document, (_key, value: unknown) =>
      Array.isArray(value)
        ? value.filter((item) => item?.language !== locale || !('value' in item))
        : value,
    ),
  )

describe.each(localeIds.filter((locale) => locale !== sourceLocale))(
  'the sample in %s',
  (locale) => {
    const options = {sourceLocale}
    const granted = {locale, sourceLocale}
    const full = documents.map((document) => toExchange(document, undefined, locale, options))
    const blank = documents.map((document) =>
      toExchange(without(document, locale), undefined, locale, options),
    )
    const units = full.flatMap((document) => document.units)
    const translated = units.filter(({present}) => present !== undefined)
    const hashes = translated.map(({present}) => present?.hash).sort()

    it.each([
      ['2.1', writeXliff21],
      ['1.2', writeXliff12],
    ] as const)('goes out as XLIFF %s, valid, and comes back without a change', (_, write) => {
      const text = write(full)
      expect(validateXliff(text)).toEqual([])
      const read = readXliff(text)
      expect(read.files.flatMap((file) => file.units)).toHaveLength(units.length)
      const same = importXliff(read, full, granted)
      expect(same).toMatchObject({applied: [], refused: []})
      expect(same.already).toHaveLength(translated.length)
      const anew = importXliff(read, blank, granted)
      expect(anew).toMatchObject({already: [], refused: []})
      expect(anew.applied.map(({target}) => hashSource(target)).sort()).toEqual(hashes)
      expect(anew.untranslated).toHaveLength(units.length - translated.length)
    })
  },
)
