import {CardList, PageHeader} from '@preop/ui'
import type {DonatePage} from '../lib/donate-page.ts'
import {ownText} from '../lib/own-text.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** The hospital's appeals. */
export const DonateDocument = ({frame, cards, closed}: DonatePage) => {
  const {locale} = frame
  const words = wordsOf(locale)
  return (
    <Layout
      frame={frame}
      current="donate"
      teaser={false}
      breadcrumbs={<BackLinks frame={frame} />}
      intro={
        <PageHeader
          locale={locale}
          title={ownText(words('donate.title'), frame)}
          summary={ownText(words('donate.intro'), frame)}
          labels={{fallback: fallbackLabels(words)}}
        />
      }
    >
      {cards.length > 0 ? (
        <CardList locale={locale} cards={cards} />
      ) : (
        <p>{words('donate.none')}</p>
      )}
      {closed.length > 0 ? (
        <CardList locale={locale} heading={words('donate.notOpen')} cards={closed} />
      ) : null}
    </Layout>
  )
}
