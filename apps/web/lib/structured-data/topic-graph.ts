import type {Locale} from '@preop/locales'
import {absoluteUrl} from '../absolute-url.ts'
import type {documentPage} from '../document-page.ts'
import {paths} from '../paths.ts'
import type {Words} from '../words.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {type StructuredData, toGraph} from './to-graph.ts'

/** The page of a specialty or a part of the body for machines: where it stands. */
export const topicGraph = (
  {head, title}: Awaited<ReturnType<typeof documentPage>>,
  locale: Locale,
  words: Words,
): StructuredData =>
  toGraph([
    breadcrumbList([
      {name: words('site.home'), url: absoluteUrl(paths.home(locale))},
      {name: title.value, url: head.canonical},
    ]),
  ])
