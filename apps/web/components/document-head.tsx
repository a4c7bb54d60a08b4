import Head from 'next/head'
import type {PageHead} from '../lib/page-head.ts'
import type {StructuredData} from '../lib/structured-data/to-graph.ts'
import {commonHead} from './common-head.tsx'

/** JSON inside a script element: nothing in it may end the element. */
const toScriptText = (graph: StructuredData) => JSON.stringify(graph).replaceAll('<', '\\u003c')

const sharing = (head: PageHead) => [
  ['og:type', 'website'],
  ['og:site_name', head.siteName],
  ['og:title', head.name],
  ...(head.description ? [['og:description', head.description]] : []),
  ['og:url', head.canonical],
  ['og:locale', head.openGraphLocales.own],
  ...head.openGraphLocales.others.map((locale) => ['og:locale:alternate', locale]),
  ['og:image', head.picture.url],
  ['og:image:alt', head.picture.alt],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
]

/**
 * What machines read of a page: title, description, canonical address, its other languages, how it
 * looks where it is shared, and its facts in schema.org's words. A page kept out of search has none
 * of the last.
 */
export const DocumentHead = ({head, graph}: {head: PageHead; graph?: StructuredData}) => (
  <Head>
    <title>{head.title}</title>
    {commonHead}
    {head.description ? <meta name="description" content={head.description} /> : null}
    {head.noindex ? <meta name="robots" content="noindex" /> : null}
    <link rel="canonical" href={head.canonical} />
    {head.alternates.map(({hreflang, href}) => (
      <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
    ))}
    {sharing(head).map(([property, content]) => (
      <meta key={`${property} ${content}`} property={property} content={content} />
    ))}
    <meta name="twitter:card" content="summary_large_image" />
    {graph && !head.noindex ? (
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < written as an escape.
        dangerouslySetInnerHTML={{__html: toScriptText(graph)}}
      />
    ) : null}
  </Head>
)
