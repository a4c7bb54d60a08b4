import type {DonateAction} from 'schema-dts'
import {absoluteUrl} from '../absolute-url.ts'
import type {documentPage} from '../document-page.ts'
import {paths} from '../paths.ts'
import type {Resolver} from '../resolver.ts'
import type {Words} from '../words.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {type StructuredData, toGraph} from './to-graph.ts'

/**
 * An appeal's page for machines: where it stands and, while the appeal is open, how to give.
 *
 * @see https://schema.org/DonateAction
 */
export const appealGraph = (
  {head, title, frame}: Awaited<ReturnType<typeof documentPage>>,
  {locale}: Resolver,
  words: Words,
  isOpen: boolean,
): StructuredData => {
  const action: DonateAction = {
    '@type': 'DonateAction',
    name: title.value,
    ...(head.description ? {description: head.description} : {}),
    recipient: {'@type': 'MedicalOrganization', name: frame.hospitalName.value},
    target: head.canonical,
  }
  const crumbs = breadcrumbList([
    {name: words('site.home'), url: absoluteUrl(paths.home(locale))},
    {name: words('site.donate'), url: absoluteUrl(paths.donate(locale))},
    {name: title.value, url: head.canonical},
  ])
  return toGraph([...(isOpen ? [action] : []), crumbs])
}
