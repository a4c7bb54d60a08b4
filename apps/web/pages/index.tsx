import type {GetServerSideProps} from 'next'
import {negotiateLocale} from '../lib/negotiate-locale.ts'
import {paths} from '../lib/paths.ts'
import {siteSettings} from '../lib/site-settings.ts'

export const config = {unstable_runtimeJS: false}

/** The one address whose answer depends on the reader's language: it leads to the home page in it. */
export const getServerSideProps: GetServerSideProps = async ({req, res}) => {
  const {enabledLocales} = await siteSettings()
  const locale = negotiateLocale(req.headers['accept-language'], enabledLocales)
  res.setHeader('Vary', 'Accept-Language')
  res.setHeader('Cache-Control', 'private, no-store')
  return {redirect: {destination: paths.home(locale), permanent: false}}
}

const Page = () => null

export default Page
