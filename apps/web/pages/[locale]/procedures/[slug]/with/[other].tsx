import '@preop/ui/styles'
import {DocumentHead} from '../../../../../components/document-head.tsx'
import {TogetherDocument} from '../../../../../components/together.tsx'
import type {TogetherPage} from '../../../../../lib/together/together-page.ts'
import {togetherProps} from '../../../../../lib/together/together-props.ts'

export const config = {unstable_runtimeJS: false}

/** Rendered when they are asked for: pages times locales times locales are too many to build. */
export const getStaticPaths = () => ({paths: [], fallback: 'blocking' as const})

export const getStaticProps = togetherProps

const Page = (page: TogetherPage) => (
  <>
    <DocumentHead head={page.head} />
    <TogetherDocument {...page} />
  </>
)

export default Page
