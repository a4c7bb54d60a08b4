import type {Locale} from '@preop/locales'
import type {WebSite} from 'schema-dts'
import type {interfacePage} from '../interface-page.ts'
import {type StructuredData, toGraph} from './to-graph.ts'

/** The home page for machines: whose site this is and which language it speaks there. */
export const homeGraph = (
  {head, frame}: Awaited<ReturnType<typeof interfacePage>>,
  locale: Locale,
): StructuredData => {
  const name = frame.hospitalName.value
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': head.canonical,
    url: head.canonical,
    name,
    inLanguage: locale,
    publisher: {'@type': 'MedicalOrganization', name},
  }
  return toGraph([site])
}
