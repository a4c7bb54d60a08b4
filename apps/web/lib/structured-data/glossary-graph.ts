import type {Locale} from '@preop/locales'
import {termAnchor} from '@preop/portable-text/text'
import type {GlossaryEntry} from '@preop/ui'
import type {DefinedTerm, DefinedTermSet} from 'schema-dts'
import {absoluteUrl} from '../absolute-url.ts'
import type {interfacePage} from '../interface-page.ts'
import {paths} from '../paths.ts'
import type {Words} from '../words.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {type StructuredData, toGraph} from './to-graph.ts'

/**
 * The glossary for machines: the words that are explained in the page's own language.
 *
 * @see https://schema.org/DefinedTermSet
 */
export const glossaryGraph = (
  {head, frame}: Awaited<ReturnType<typeof interfacePage>>,
  entries: readonly GlossaryEntry[],
  locale: Locale,
  words: Words,
): StructuredData => {
  const own = entries.filter(({term, definition}) =>
    [term, definition].every(({lang}) => lang === locale),
  )
  const terms = own.map(({id, term, definition, synonyms}): DefinedTerm => {
    const url = `${head.canonical}#${termAnchor(id)}`
    return {
      '@type': 'DefinedTerm',
      '@id': url,
      url,
      name: term.value,
      description: definition.value,
      ...(synonyms.length > 0 ? {alternateName: synonyms.map(({value}) => value)} : {}),
      inDefinedTermSet: {'@id': head.canonical},
    }
  })
  const set: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': head.canonical,
    url: head.canonical,
    name: head.name,
    inLanguage: locale,
    publisher: {'@type': 'MedicalOrganization', name: frame.hospitalName.value},
    hasDefinedTerm: terms,
  }
  const crumbs = breadcrumbList([
    {name: words('site.home'), url: absoluteUrl(paths.home(locale))},
    {name: head.name, url: head.canonical},
  ])
  return toGraph([...(terms.length > 0 ? [set] : []), crumbs])
}
