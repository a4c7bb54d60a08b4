import '@preop/ui/styles'
import type {GetServerSideProps} from 'next'
import {DocumentHead} from '../../components/document-head.tsx'
import {SearchDocument} from '../../components/search.tsx'
import {jsonProps} from '../../lib/json-props.ts'
import {buildSearchPage, type SearchPage} from '../../lib/search/search-page.ts'
import {toSearchRequest} from '../../lib/search/search-request.ts'
import {siteSettings} from '../../lib/site-settings.ts'

export const config = {unstable_runtimeJS: false}

/** What somebody looks for may say what they have: no cache keeps the answer, not their browser's. */
export const getServerSideProps: GetServerSideProps<SearchPage> = async ({res, query, params}) => {
  const {enabledLocales} = await siteSettings()
  const locale = enabledLocales.find((enabled) => enabled === params?.locale)
  if (!locale) return {notFound: true}
  res.setHeader('Cache-Control', 'no-store')
  return {props: jsonProps(await buildSearchPage(locale, toSearchRequest(query)))}
}

const Page = (page: SearchPage) => (
  <>
    <DocumentHead head={page.head} />
    <SearchDocument {...page} />
  </>
)

export default Page
