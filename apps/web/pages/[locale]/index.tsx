import '@preop/ui/styles'
import {DocumentHead} from '../../components/document-head.tsx'
import {HomeDocument} from '../../components/home.tsx'
import {buildHomePage, type HomePage} from '../../lib/home-page.ts'
import {staticPage} from '../../lib/static-page.ts'
import {localePaths} from '../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = localePaths

export const getStaticProps = staticPage(buildHomePage)

const Page = (page: HomePage) => (
  <>
    <DocumentHead head={page.head} />
    <HomeDocument {...page} />
  </>
)

export default Page
