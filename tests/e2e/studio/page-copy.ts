import {randomUUID} from 'node:crypto'
import {z} from 'zod'
import {sites} from '../sites.ts'
import {lake} from './lake.ts'

const original = 'procedure-bone-density-scan'

const item = z.looseObject({language: z.string(), value: z.unknown()})
const page = z.looseObject({
  _id: z.string(),
  _type: z.literal('procedure'),
  title: z.array(item),
  slug: z.array(item),
  sections: z.array(z.looseObject({_key: z.string(), body: z.array(item)})),
})
export type PageCopy = z.output<typeof page>

const made: string[] = []

/** Removes the copies that a test has made, however it ended. */
export const removePageCopies = async () => {
  for (const id of made.splice(0)) await removePage(id)
}

/** A copy of a published page in English, French and German, under addresses of its own. */
export const createPageCopy = async () => {
  const name = `copy-${randomUUID().slice(0, 8)}`
  const {_rev, ...content} = page.parse(await lake.getDocument(original))
  const slug = ['en', 'fr', 'de'].map((locale) => slugItem(locale, `${name}-${locale}`))
  const copy = {...content, _id: `procedure-${name}`, slug}
  made.push(copy._id)
  await lake.create(copy)
  return {
    copy,
    name,
    address: (locale: string, current: string) => `${sites.sample}/${locale}/procedures/${current}`,
    /** Writes a draft, as an editor would who changed all this. */
    draft: (changed: PageCopy) => lake.createOrReplace({...changed, _id: `drafts.${copy._id}`}),
  }
}

export const slugItem = (language: string, current: string) => ({
  _key: language,
  _type: 'internationalizedArraySlugValue',
  language,
  value: {_type: 'slug', current},
})

/** The page with another slug in some locales. */
export const withSlugs = (copy: PageCopy, slugs: Readonly<Record<string, string>>): PageCopy => ({
  ...copy,
  slug: copy.slug.map((one) => {
    const current = slugs[one.language]
    return current === undefined ? one : slugItem(one.language, current)
  }),
})

/** The page with other words in the English text of one section. */
export const withWords = (copy: PageCopy, section: string, was: string, is: string): PageCopy => ({
  ...copy,
  sections: copy.sections.map((one) =>
    one._key === section
      ? {
          ...one,
          body: one.body.map((text) =>
            text.language === 'en'
              ? item.parse(JSON.parse(JSON.stringify(text).replaceAll(was, is)))
              : text,
          ),
        }
      : one,
  ),
})

const removePage = async (id: string) => {
  const redirects = await lake.fetch<string[]>('*[_type == "redirect" && target._ref == $id]._id', {
    id,
  })
  const ids = [...redirects, `drafts.${id}`, id]
  await lake.mutate(ids.map((one) => ({delete: {id: one}})))
}
