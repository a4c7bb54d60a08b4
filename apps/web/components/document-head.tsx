import Head from 'next/head'
import type {PageHead} from '../lib/page-head.ts'
import {commonHead} from './common-head.tsx'

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
 * looks where it is shared.
 */
export const DocumentHead = ({head}: {head: PageHead}) => (
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
  </Head>
)
