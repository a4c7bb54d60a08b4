import type {Locale} from '@preop/locales'
import {absoluteUrl} from '../absolute-url.ts'
import type {interfacePage} from '../interface-page.ts'
import {paths} from '../paths.ts'
import type {Words} from '../words.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {type StructuredData, toGraph} from './to-graph.ts'

/** The page on help with language for machines: where it stands. */
export const languageHelpGraph = (
  {head}: Awaited<ReturnType<typeof interfacePage>>,
  locale: Locale,
  words: Words,
): StructuredData =>
  toGraph([
    breadcrumbList([
      {name: words('site.home'), url: absoluteUrl(paths.home(locale))},
      {name: head.name, url: head.canonical},
    ]),
  ])
