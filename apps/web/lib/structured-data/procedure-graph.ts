import type {Person, Procedure} from '@preop/content'
import type {MedicalProcedure, MedicalWebPage, Person as PersonNode} from 'schema-dts'
import {absoluteUrl} from '../absolute-url.ts'
import {aliasesIn} from '../aliases-in.ts'
import {content} from '../content.ts'
import type {documentPage} from '../document-page.ts'
import {paths} from '../paths.ts'
import type {Resolver} from '../resolver.ts'
import type {Words} from '../words.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {type StructuredData, toGraph} from './to-graph.ts'

type Page = Awaited<ReturnType<typeof documentPage>>

const bodyLocation = async ({bodyRegions}: Procedure, resolve: Resolver) => {
  const found = await Promise.all(bodyRegions.map(({_ref}) => content().byId('bodyRegion', _ref)))
  return found.flatMap((region) => (region && resolve.text(region.name)?.value) ?? []).join(', ')
}

const procedureNodes = (
  procedure: Procedure,
  {head}: Page,
  resolve: Resolver,
  location: string,
): MedicalProcedure[] =>
  procedure.names.flatMap(({_key, name, alsoCalled, schemaOrgType}) => {
    const text = resolve.text(name)
    const aliases = aliasesIn(alsoCalled, resolve)
    if (!text) return []
    return {
      '@type': schemaOrgType,
      '@id': `${head.canonical}#${_key}`,
      name: text.value,
      ...(aliases.length > 0 ? {alternateName: aliases.map(({value}) => value)} : {}),
      ...(procedure.procedureType
        ? {procedureType: `https://schema.org/${procedure.procedureType}` as const}
        : {}),
      ...(location ? {bodyLocation: location} : {}),
    }
  })

const reviewerNode = ({name, credentials}: Person): PersonNode => ({
  '@type': 'Person',
  name,
  ...(credentials ? {honorificSuffix: credentials} : {}),
})

/**
 * A procedure's page for machines: a MedicalWebPage, a MedicalProcedure for each name it goes by, and
 * where it stands. Claims stay in the text: only what names, dates or points is repeated.
 *
 * @see https://schema.org/MedicalWebPage
 * @see https://schema.org/MedicalProcedure
 */
export const procedureGraph = async (
  procedure: Procedure,
  page: Page,
  resolve: Resolver,
  words: Words,
): Promise<StructuredData> => {
  const {head, title, frame} = page
  const {locale} = resolve
  const location = await bodyLocation(procedure, resolve)
  const procedures = procedureNodes(procedure, page, resolve, location)
  const reviewer =
    procedure.medicalReviewer && (await content().byId('person', procedure.medicalReviewer._ref))
  const webPage: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': head.canonical,
    url: head.canonical,
    name: title.value,
    ...(head.description ? {description: head.description} : {}),
    inLanguage: locale,
    audience: {'@type': 'MedicalAudience', audienceType: 'Patient'},
    about: procedures.flatMap((node) =>
      typeof node === 'object' && '@id' in node && node['@id'] ? {'@id': node['@id']} : [],
    ),
    dateModified: procedure._updatedAt,
    ...(procedure.lastReviewed ? {lastReviewed: procedure.lastReviewed} : {}),
    ...(reviewer ? {reviewedBy: reviewerNode(reviewer)} : {}),
    publisher: {'@type': 'MedicalOrganization', name: frame.hospitalName.value},
  }
  const crumbs = breadcrumbList([
    {name: words('site.home'), url: absoluteUrl(paths.home(locale))},
    {name: words('site.procedures'), url: absoluteUrl(paths.procedures(locale))},
    {name: title.value, url: head.canonical},
  ])
  return toGraph([webPage, ...procedures, crumbs])
}
