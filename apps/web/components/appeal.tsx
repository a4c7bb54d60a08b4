import {CardList, DonationAppeal, PageHeader} from '@preop/ui'
import type {AppealPage} from '../lib/appeal-page.ts'
import {fallbackLabels, richTextContext} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** One appeal and the way to the provider that takes the gift. */
export const AppealDocument = ({
  frame,
  title,
  summary,
  addresses,
  images,
  ...appeal
}: AppealPage) => (
  <Layout
    frame={frame}
    current="donate"
    teaser={false}
    breadcrumbs={<BackLinks frame={frame} part="donate" />}
    intro={
      <PageHeader
        locale={frame.locale}
        title={title}
        {...(summary ? {summary} : {})}
        labels={{fallback: fallbackLabels(wordsOf(frame.locale))}}
      />
    }
  >
    <DonationAppeal
      story={appeal.story}
      context={richTextContext(frame, {addresses, images, unitAnchors: true})}
      {...(appeal.progress ? {progress: appeal.progress} : {})}
      state={appeal.state}
      taxNotes={appeal.taxNotes}
    />
    {appeal.others.length > 0 ? (
      <CardList
        locale={frame.locale}
        heading={wordsOf(frame.locale)('donate.others')}
        cards={appeal.others}
      />
    ) : null}
  </Layout>
)
