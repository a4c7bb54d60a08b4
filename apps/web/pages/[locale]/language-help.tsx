import '@preop/ui/styles'
import {DocumentHead} from '../../components/document-head.tsx'
import {LanguageHelpDocument} from '../../components/language-help.tsx'
import {buildLanguageHelpPage, type LanguageHelpPage} from '../../lib/language-help-page.ts'
import {staticPage} from '../../lib/static-page.ts'
import {localePaths} from '../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = localePaths

export const getStaticProps = staticPage(buildLanguageHelpPage)

const Page = (page: LanguageHelpPage) => (
  <>
    <DocumentHead {...page} />
    <LanguageHelpDocument {...page} />
  </>
)

export default Page
