import Head from 'next/head'
import type {PageHead} from '../lib/page-head.ts'

/** Title, description, canonical address and the page's other languages. */
export const DocumentHead = ({title, description, canonical, alternates, noindex}: PageHead) => (
  <Head>
    <title>{title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" key="viewport" />
    <meta name="color-scheme" content="light dark" />
    {/* Numbers that may be dialled are links; phones shall not make links of the others. */}
    <meta name="format-detection" content="telephone=no" />
    {description ? <meta name="description" content={description} /> : null}
    {noindex ? <meta name="robots" content="noindex" /> : null}
    <link rel="canonical" href={canonical} />
    {alternates.map(({hreflang, href}) => (
      <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
    ))}
  </Head>
)
