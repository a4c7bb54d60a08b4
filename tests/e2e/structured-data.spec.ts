import {expect} from '@playwright/test'
import {localeIds} from '@preop/locales'
import {z} from 'zod'
import {type Served, test} from './served-test.ts'
import {type PageKind, pageKinds, siteNames, sitePages} from './site-pages.ts'

// Types and properties as schema.org defines them; anything else in the data is an error.
const organization = z.strictObject({
  '@type': z.enum(['MedicalOrganization', 'Organization']),
  name: z.string().min(1),
})
const person = z.strictObject({
  '@type': z.literal('Person'),
  name: z.string().min(1),
  honorificSuffix: z.string().optional(),
})
const locale = z.enum(localeIds)
const nodes = z.discriminatedUnion('@type', [
  z.strictObject({
    '@type': z.literal('MedicalWebPage'),
    '@id': z.url(),
    url: z.url(),
    name: z.string().min(1),
    description: z.string().min(1).optional(),
    inLanguage: locale,
    audience: z.strictObject({
      '@type': z.literal('MedicalAudience'),
      audienceType: z.literal('Patient'),
    }),
    about: z.array(z.strictObject({'@id': z.url()})).min(1),
    dateModified: z.iso.datetime(),
    lastReviewed: z.iso.date().optional(),
    reviewedBy: person.optional(),
    publisher: organization,
  }),
  z.strictObject({
    '@type': z.enum([
      'MedicalProcedure',
      'DiagnosticProcedure',
      'PalliativeProcedure',
      'PhysicalExam',
      'SurgicalProcedure',
      'TherapeuticProcedure',
    ]),
    '@id': z.url(),
    name: z.string().min(1),
    alternateName: z.array(z.string().min(1)).optional(),
    procedureType: z
      .enum(['https://schema.org/NoninvasiveProcedure', 'https://schema.org/PercutaneousProcedure'])
      .optional(),
    bodyLocation: z.string().min(1).optional(),
  }),
  z.strictObject({
    '@type': z.literal('DefinedTermSet'),
    '@id': z.url(),
    url: z.url(),
    name: z.string().min(1),
    inLanguage: locale,
    publisher: organization,
    hasDefinedTerm: z
      .array(
        z.strictObject({
          '@type': z.literal('DefinedTerm'),
          '@id': z.url(),
          url: z.url(),
          name: z.string().min(1),
          description: z.string().min(1),
          alternateName: z.array(z.string().min(1)).optional(),
          inDefinedTermSet: z.strictObject({'@id': z.url()}),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    '@type': z.literal('DonateAction'),
    name: z.string().min(1),
    description: z.string().min(1).optional(),
    recipient: organization,
    target: z.url(),
  }),
  z.strictObject({
    '@type': z.literal('WebSite'),
    '@id': z.url(),
    url: z.url(),
    name: z.string().min(1),
    inLanguage: locale,
    publisher: organization,
  }),
  z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().positive(),
          name: z.string().min(1),
          item: z.url(),
        }),
      )
      .min(2),
  }),
])
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(nodes).min(1),
})

const graphIn = async ({document}: Served) => {
  const scripts = await document.evaluate((root) =>
    [...root.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent),
  )
  expect(scripts.length).toBeLessThanOrEqual(1)
  return scripts[0] === undefined ? undefined : graph.parse(JSON.parse(scripts[0]))['@graph']
}

/** The types that a page of a kind is made of; those in brackets depend on its content. */
const typesOf: Readonly<Record<PageKind, readonly string[]>> = {
  home: ['WebSite'],
  procedures: [],
  procedure: ['MedicalWebPage', 'BreadcrumbList'],
  specialty: ['BreadcrumbList'],
  bodyRegion: ['BreadcrumbList'],
  glossary: ['BreadcrumbList'],
  languageHelp: ['BreadcrumbList'],
  donate: [],
  donation: ['BreadcrumbList'],
  search: [],
}

for (const site of siteNames) {
  for (const kind of pageKinds) {
    test(`${site}: ${kind} says in schema.org's words what it is`, async ({served}) => {
      const pages = (await sitePages(site)).filter((one) => one.kind === kind)
      for (const own of pages) {
        const found = await graphIn(await served(own.url))
        const expected = own.translated ? typesOf[kind] : []
        expect(found?.map((node) => node['@type']) ?? [], own.url).toEqual(
          expect.arrayContaining([...expected]),
        )
        if (expected.length === 0) expect(found, own.url).toBeUndefined()
        for (const node of found ?? []) {
          if (node['@type'] === 'MedicalWebPage') {
            expect(node).toMatchObject({url: own.url, name: own.title, inLanguage: own.locale})
            const described = found?.flatMap((one) => ('@id' in one ? one['@id'] : []))
            expect(described).toEqual(expect.arrayContaining(node.about.map((one) => one['@id'])))
          }
          if (node['@type'] === 'BreadcrumbList') {
            expect(node.itemListElement.at(-1)).toMatchObject({name: own.title, item: own.url})
          }
        }
      }
    })
  }
}

test('an open appeal can be given to, an ended one cannot', async ({served}) => {
  const appeals = (await sitePages('fixtures')).filter(
    ({kind, translated}) => kind === 'donation' && translated,
  )
  for (const {url, id} of appeals) {
    const types = (await graphIn(await served(url)))?.map((node) => node['@type'])
    expect(types?.includes('DonateAction'), url).toBe(id === 'donation-hand-fund')
  }
})
