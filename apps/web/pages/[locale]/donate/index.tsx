import '@preop/ui/styles'
import {DocumentHead} from '../../../components/document-head.tsx'
import {DonateDocument} from '../../../components/donate.tsx'
import {buildDonatePage, type DonatePage} from '../../../lib/donate-page.ts'
import {staticPage} from '../../../lib/static-page.ts'
import {localePaths} from '../../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = localePaths

export const getStaticProps = staticPage((locale) => buildDonatePage(locale))

const Page = (page: DonatePage) => (
  <>
    <DocumentHead head={page.head} />
    <DonateDocument {...page} />
  </>
)

export default Page
