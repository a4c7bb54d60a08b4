import '@preop/ui/styles'
import {DocumentHead} from '../../../components/document-head.tsx'
import {ListDocument} from '../../../components/list.tsx'
import {buildListPage, type ListPage} from '../../../lib/list-page.ts'
import {staticPage} from '../../../lib/static-page.ts'
import {localePaths} from '../../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = localePaths

export const getStaticProps = staticPage(buildListPage)

const Page = (page: ListPage) => (
  <>
    <DocumentHead head={page.head} />
    <ListDocument {...page} />
  </>
)

export default Page
