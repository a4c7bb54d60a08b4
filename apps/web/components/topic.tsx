import {CardList, PageHeader} from '@preop/ui'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import type {TopicPage} from '../lib/topic-page.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** A specialty or a part of the body with its procedures. */
export const TopicDocument = ({frame, title, summary, cards}: TopicPage) => {
  const {locale} = frame
  const words = wordsOf(locale)
  return (
    <Layout
      frame={frame}
      current="procedures"
      breadcrumbs={<BackLinks frame={frame} part="procedures" />}
      intro={
        <PageHeader
          locale={locale}
          title={title}
          {...(summary ? {summary} : {})}
          labels={{fallback: fallbackLabels(words)}}
        />
      }
    >
      {cards.length > 0 ? (
        <CardList locale={locale} heading={words('topic.procedures')} cards={cards} />
      ) : (
        <p>{words('topic.none')}</p>
      )}
    </Layout>
  )
}
