import '@preop/ui/styles'
import {DocumentHead} from '../../../components/document-head.tsx'
import {TopicDocument} from '../../../components/topic.tsx'
import {content} from '../../../lib/content.ts'
import {paths} from '../../../lib/paths.ts'
import {staticPage} from '../../../lib/static-page.ts'
import {documentPaths} from '../../../lib/static-paths.ts'
import {buildTopicPage, type TopicPage} from '../../../lib/topic-page.ts'

export const config = {unstable_runtimeJS: false}

export const getStaticPaths = documentPaths('bodyRegion')

export const getStaticProps = staticPage(async (locale, slug) => {
  const region = await content().bySlug('bodyRegion', locale, slug)
  return region && buildTopicPage(region, locale)
}, paths.bodyRegion)

const Page = (page: TopicPage) => (
  <>
    <DocumentHead head={page.head} />
    <TopicDocument {...page} />
  </>
)

export default Page
