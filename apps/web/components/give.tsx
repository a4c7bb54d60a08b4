import {Breadcrumbs, CardList, DonationForm, HandOff, Text} from '@preop/ui'
import type {GivePage} from '../lib/giving/give-page.ts'
import {paths} from '../lib/paths.ts'
import {wordsOf} from '../lib/words.ts'
import {Layout} from './layout.tsx'

const Step = ({step, others, frame}: GivePage) => {
  switch (step.kind) {
    case 'ready':
      return <HandOff {...step.handOff} />
    case 'choose':
      return <DonationForm {...step.form} />
    case 'closed':
      return (
        <>
          <p>{step.text}</p>
          {others.length > 0 ? (
            <CardList
              locale={frame.locale}
              heading={wordsOf(frame.locale)('donate.others')}
              cards={others}
            />
          ) : null}
        </>
      )
    default: {
      const unknown: never = step
      throw new Error(`There is no page for ${JSON.stringify(unknown)}.`)
    }
  }
}

/** The page between an appeal and its provider. */
export const GiveDocument = (page: GivePage) => {
  const {frame, title, appealHref, step} = page
  const {locale} = frame
  const words = wordsOf(locale)
  return (
    <Layout
      frame={frame}
      current="donate"
      teaser={false}
      breadcrumbs={
        <Breadcrumbs
          locale={locale}
          label={words('site.breadcrumbs')}
          items={[
            {href: paths.home(locale), text: words('site.home')},
            {href: paths.donate(locale), text: words('site.donate')},
            {href: appealHref, text: title},
          ]}
        />
      }
    >
      <h1>
        {step.kind === 'ready' ? words('donate.checkTitle') : <Text of={title} locale={locale} />}
      </h1>
      <Step {...page} />
    </Layout>
  )
}
