import {isLocale} from '@preop/locales'
import type {SampleDocument} from '@preop/sample'
import {z} from 'zod'

const slugs = z.array(z.looseObject({value: z.looseObject({current: z.string()})}))
const localizedType = /^internationalizedArray\w+Value$/

/** A procedure many times over, without its long texts, each copy under slugs of its own. */
export const copiesOf = (procedure: SampleDocument, count: number): SampleDocument[] =>
  Array.from({length: count}, (_, index) => ({
    ...procedure,
    _id: `${procedure._id}-${index}`,
    sections: [],
    faqs: [],
    references: [],
    slug: slugs.parse(procedure.slug).map((item) => ({
      ...item,
      value: {...item.value, current: `${item.value.current}-${index}`},
    })),
  }))

/** A value of JSON without the localized items of every locale but some. */
export const inLocales = (value: unknown, locales: readonly string[]): unknown => {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown) => {
      const item = z.looseObject({_type: z.string(), language: z.string()}).safeParse(member)
      const isOther =
        item.success &&
        localizedType.test(item.data._type) &&
        isLocale(item.data.language) &&
        !locales.includes(item.data.language)
      return isOther ? [] : [inLocales(member, locales)]
    })
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, inLocales(member, locales)]),
  )
}
