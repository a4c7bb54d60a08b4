import '@preop/ui/styles'
import {ErrorPage as ErrorMessage} from '@preop/ui'
import type {NextPageContext} from 'next'
import Head from 'next/head'
import {commonHead} from '../components/common-head.tsx'
import {Layout} from '../components/layout.tsx'
import type {ErrorPage} from '../lib/error-page.ts'
import {wordsOf} from '../lib/words.ts'

export const config = {unstable_runtimeJS: false}

/** A missing page, or a fault of ours, in the reader's language. */
const Page = ({frame, status, title, text, links}: ErrorPage) => (
  <>
    <Head>
      <title>
        {wordsOf(frame.locale)('site.pageTitle', {page: title, hospital: frame.hospitalName.value})}
      </title>
      {commonHead}
      <meta name="robots" content="noindex" />
    </Head>
    <Layout frame={frame} teaser={false}>
      <ErrorMessage status={status} title={title} text={text} links={links} />
    </Layout>
  </>
)

/** Not `pages/404`, which is one static file: this one can read the address and its language. */
Page.getInitialProps = async ({req, res, err}: NextPageContext): Promise<ErrorPage> => {
  // The browser's copy of this page is compiled too, though nobody ever loads it.
  if (typeof window === 'undefined') {
    const {buildErrorPage} = await import('../lib/error-page.ts')
    const status = res?.statusCode ?? err?.statusCode ?? 404
    const acceptLanguage = req?.headers['accept-language']
    res?.setHeader('Vary', 'Accept-Language')
    return buildErrorPage({url: req?.url ?? '/', acceptLanguage}, status)
  }
  throw new Error('Error pages are rendered on the server.')
}

export default Page
