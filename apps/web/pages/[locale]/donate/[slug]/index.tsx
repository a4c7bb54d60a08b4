import '@preop/ui/styles'
import {AppealDocument} from '../../../../components/appeal.tsx'
import {DocumentHead} from '../../../../components/document-head.tsx'
import {type AppealPage, buildAppealPage} from '../../../../lib/appeal-page.ts'
import {content} from '../../../../lib/content.ts'
import {paths} from '../../../../lib/paths.ts'
import {staticPage} from '../../../../lib/static-page.ts'
import {documentPaths} from '../../../../lib/static-paths.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = documentPaths('donation')

export const getStaticProps = staticPage(async (locale, slug) => {
  const donation = await content().bySlug('donation', locale, slug)
  return donation && buildAppealPage(donation, locale)
}, paths.appeal)

const Page = (page: AppealPage) => (
  <>
    <DocumentHead head={page.head} />
    <AppealDocument {...page} />
  </>
)

export default Page
