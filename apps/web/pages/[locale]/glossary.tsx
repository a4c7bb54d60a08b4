import '@preop/ui/styles'
import {DocumentHead} from '../../components/document-head.tsx'
import {GlossaryDocument} from '../../components/glossary.tsx'
import {buildGlossaryPage, type GlossaryPage} from '../../lib/glossary-page.ts'
import {staticPage} from '../../lib/static-page.ts'
import {localePaths} from '../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = localePaths

export const getStaticProps = staticPage(buildGlossaryPage)

const Page = (page: GlossaryPage) => (
  <>
    <DocumentHead {...page} />
    <GlossaryDocument {...page} />
  </>
)

export default Page
