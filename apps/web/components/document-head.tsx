import Head from 'next/head'
import type {PageHead} from '../lib/page-head.ts'
import {commonHead} from './common-head.tsx'

/** Title, description, canonical address and the page's other languages. */
export const DocumentHead = ({title, description, canonical, alternates, noindex}: PageHead) => (
  <Head>
    <title>{title}</title>
    {commonHead}
    {description ? <meta name="description" content={description} /> : null}
    {noindex ? <meta name="robots" content="noindex" /> : null}
    <link rel="canonical" href={canonical} />
    {alternates.map(({hreflang, href}) => (
      <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
    ))}
  </Head>
)
