import '@preop/ui/styles'
import {DocumentHead} from '../../../components/document-head.tsx'
import {ProcedureDocument} from '../../../components/procedure.tsx'
import {content} from '../../../lib/content.ts'
import {paths} from '../../../lib/paths.ts'
import {buildProcedurePage, type ProcedurePage} from '../../../lib/procedure-page.ts'
import {staticPage} from '../../../lib/static-page.ts'
import {documentPaths} from '../../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = documentPaths('procedure')

export const getStaticProps = staticPage(async (locale, slug) => {
  const procedure = await content().bySlug('procedure', locale, slug)
  return procedure && buildProcedurePage(procedure, locale)
}, paths.procedure)

const Page = (page: ProcedurePage) => (
  <>
    <DocumentHead head={page.head} />
    <ProcedureDocument {...page} />
  </>
)

export default Page
