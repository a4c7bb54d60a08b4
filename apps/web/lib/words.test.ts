import {readFileSync} from 'node:fs'
import {localeIds, sourceLocale} from '@preop/locales'
import {createTranslator} from 'next-intl'
import {z} from 'zod'

type Tree = {[key: string]: string | Tree}
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])))

const read = (locale: string) =>
  tree.parse(
    JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), 'utf8')),
  )

const flatten = (messages: Tree, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )

/** The names of a message's arguments, each once: `{page}`, `{count, plural, …}`. */
const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name))].sort()

const english = flatten(read(sourceLocale))

describe.each(localeIds)('the words of the interface in %s', (locale) => {
  const own = flatten(read(locale))

  it('are English’s, neither more nor fewer, and none is empty', () => {
    expect(own.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort())
    expect(own.filter(([, message]) => message.trim() === '')).toEqual([])
  })

  it('take the arguments that English takes', () => {
    const taken = (entries: [string, string][]) =>
      Object.fromEntries(entries.map(([key, message]) => [key, argumentsOf(message)]))
    expect(taken(own)).toEqual(taken(english))
  })

  it('are well-formed messages', () => {
    for (const [key, message] of own) {
      const words = createTranslator({
        locale,
        messages: {message},
        onError: (error) => {
          throw new Error(`${key} in ${locale}`, {cause: error})
        },
      })
      for (const number of [0, 1, 2, 5]) {
        const given = Object.fromEntries(argumentsOf(message).map((name) => [name, number]))
        expect(words('message', given)).not.toMatch(/[{}]/)
      }
    }
  })
})
