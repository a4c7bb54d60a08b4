import {readdirSync, readFileSync} from 'node:fs'
import {getLocale, localeIds, sourceLocale} from '@preop/locales'
import {createTranslator, IntlErrorCode} from 'next-intl'
import {z} from 'zod'

type Messages = {[key: string]: string | Messages}
const shape: z.ZodType<Messages> = z.lazy(() => z.record(z.string(), z.union([z.string(), shape])))

/** Every message of a locale by its whole key. */
const flatten = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )

const read = (locale: string): ReadonlyMap<string, string> => {
  const file = new URL(`${locale}.json`, import.meta.url)
  return new Map(flatten(shape.parse(JSON.parse(readFileSync(file, 'utf8')))))
}

const source = read(sourceLocale)

/**
 * `{name}`, `{name, plural, …}`: the name and the kind of every argument. Inside an argument every
 * other depth of braces holds words: `{n, plural, one {page of {total}}}`.
 */
const argumentsOf = (message: string): string[] => {
  const found = new Set<string>()
  let depth = 0
  for (const {0: brace, index} of message.matchAll(/[{}]/g)) {
    const opened = /^\{(\w+)\s*(?:\}|,\s*(\w+))/.exec(message.slice(index))
    if (brace === '{' && depth % 2 === 0) found.add(`${opened?.[1]} ${opened?.[2] ?? 'text'}`)
    depth += brace === '{' ? 1 : -1
  }
  return [...found].sort()
}

/** The categories that each plural of a message has words for. */
const pluralsOf = (message: string): string[][] =>
  [...message.matchAll(/,\s*plural,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g)].map(
    ([, body = '']) =>
      [...body.matchAll(/(=\d+|zero|one|two|few|many|other)\s*\{/g)].map(
        ([, category = '']) => category,
      ),
  )

/** Something that any argument takes: a number is text too. */
const anyValue = (message: string) =>
  Object.fromEntries(argumentsOf(message).map((argument) => [argument.split(' ')[0] ?? '', 3]))

describe('the words of the interface', () => {
  it('are there for every locale and no other', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /\.json$/.test(name))
    expect(files.sort()).toEqual(localeIds.map((locale) => `${locale}.json`).sort())
    expect(source.size).toBeGreaterThan(80)
  })

  it.each(localeIds)('in %s have exactly the keys of the source', (locale) => {
    expect([...read(locale).keys()].sort()).toEqual([...source.keys()].sort())
  })

  it.each(localeIds)('in %s are never empty and take the arguments of the source', (locale) => {
    for (const [key, message] of read(locale)) {
      expect([key, message.trim() === message && message !== '']).toEqual([key, true])
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(source.get(key) ?? '')])
    }
  })

  it('are searched for plurals by a pattern that finds them', () => {
    const message = '{count, plural, =0 {none} one {# page} other {# of {total}}}'
    expect(pluralsOf(message)).toEqual([['=0', 'one', 'other']])
    expect(argumentsOf(message)).toEqual(['count plural', 'total text'])
  })

  it.each(localeIds)('in %s have every plural category of the language', (locale) => {
    const {pluralCategories} = new Intl.PluralRules(getLocale(locale).formats).resolvedOptions()
    for (const [key, message] of read(locale)) {
      for (const categories of pluralsOf(message)) {
        const missing = pluralCategories.filter((category) => !categories.includes(category))
        expect([key, missing]).toEqual([key, []])
      }
    }
  })

  it.each(localeIds)('in %s parse and leave no argument unfilled', (locale) => {
    const messages = Object.fromEntries(
      [...read(locale)].map(([key, message]) => [key.replaceAll('.', '_'), message]),
    )
    const faults: string[] = []
    const words = createTranslator({
      locale: getLocale(locale).formats,
      messages,
      onError: ({code, message}) => {
        if (code !== IntlErrorCode.ENVIRONMENT_FALLBACK) faults.push(message)
      },
    })
    for (const [key, message] of Object.entries(messages)) {
      expect(words(key, anyValue(message))).not.toMatch(/[{}]/)
    }
    expect(faults).toEqual([])
  })
})
