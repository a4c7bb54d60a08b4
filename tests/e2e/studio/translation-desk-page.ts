import type {Page} from '@playwright/test'
import {z} from 'zod'
import {lake} from './lake.ts'
import {createPageCopy, type PageCopy, removePageCopies} from './page-copy.ts'
import {expect} from './studio-test.ts'

export const was = 'The dose is small.'
export const is = 'The dose is low.'
export const french = 'La dose est faible.'
export const better = 'La dose est basse.'

const made: string[] = []

/** Removes the pages that a test has made, with what was worked on them, however it ended. */
export const removeDeskPages = async () => {
  await removePageCopies()
  await lake.mutate(made.splice(0).map((id) => ({delete: {id}})))
}

export const workOf = (id: string, locale: string) => `l10n.${id}.${locale}`

/** A published page of a test’s own; what is worked on it is removed with it. */
export const createDeskPage = async () => {
  const page = await createPageCopy()
  for (const locale of ['fr', 'de', 'it']) made.push(workOf(page.copy._id, locale))
  return page
}

export const body = z.array(
  z.looseObject({language: z.string(), value: z.array(z.looseObject({_key: z.string()}))}),
)

/** The unit that says how large the dose is. */
export const doseOf = (copy: PageCopy): string => {
  const risks = copy.sections.find(({_key}) => _key === 'risks')
  const english = body.parse(risks?.body).find(({language}) => language === 'en')
  const block = english?.value.find((one) => JSON.stringify(one).includes(was))
  if (!block) throw new Error(`Expected "${was}" in the risks of ${copy._id}.`)
  return `sections.risks.body.${block._key}`
}

const cited = z.looseObject({
  _key: z.string(),
  children: z.array(z.looseObject({_type: z.string()})),
  markDefs: z.array(z.unknown()).length(0),
})

/** A unit with one citation and nothing else that has a code. */
export const citedIn = (copy: PageCopy): string => {
  const found = copy.sections.flatMap((section) => {
    const english = body.safeParse(section.body).data?.find(({language}) => language === 'en')
    return (english?.value ?? []).flatMap((value) => {
      const block = cited.safeParse(value).data
      const citations = block?.children.filter(({_type}) => _type === 'citation') ?? []
      const isPlain = block?.children.every(
        ({marks}) => !Array.isArray(marks) || marks.length === 0,
      )
      return block && isPlain && citations.length === 1
        ? [`sections.${section._key}.body.${block._key}`]
        : []
    })
  })
  const [first] = found
  if (first === undefined) throw new Error(`Expected a unit with one citation in ${copy._id}.`)
  return first
}

export const unitPath = (id: string, locale: string, unit: string) =>
  `/translate/${id}/${locale}?${new URLSearchParams({'translate[unit]': unit})}`

export const workIn = async (id: string, locale: string, unit: string) => {
  const work = await lake.getDocument(workOf(id, locale))
  const units = z.array(z.looseObject({path: z.string()})).parse(work?.units ?? [])
  return units.find(({path}) => path === unit)
}

export const box = (page: Page) => page.locator('main textarea').first()
export const rows = (page: Page) => page.locator('main table tbody tr')
export const said = (page: Page) => page.getByTestId('desk-said')
export const saved = (page: Page) => page.getByTestId('save-state')

/** Writes over the text, by keyboard alone. */
export const write = async (page: Page, text: string) => {
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await expect(box(page)).toHaveValue(text)
}
