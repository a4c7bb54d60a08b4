import {PhoneNumber} from '@preop/portable-text'
import {LanguageHelp, PageHeader} from '@preop/ui'
import type {LanguageHelpPage} from '../lib/language-help-page.ts'
import {ownText} from '../lib/own-text.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** Free help with language: how to get it, and the same said in many languages. */
export const LanguageHelpDocument = ({frame, notices}: LanguageHelpPage) => {
  const {locale, dir, demonstration, numbers} = frame
  const words = wordsOf(locale)
  return (
    <Layout
      frame={frame}
      teaser={false}
      breadcrumbs={<BackLinks frame={frame} />}
      intro={
        <PageHeader
          locale={locale}
          title={ownText(words('languageAssistance.heading'), frame)}
          summary={ownText(words('languageAssistance.intro'), frame)}
          labels={{fallback: fallbackLabels(words)}}
        />
      }
    >
      <section>
        <h2>{words('languageAssistance.how')}</h2>
        {numbers.interpreter ? (
          <p>
            {words('languageAssistance.call')}{' '}
            <PhoneNumber number={numbers.interpreter} dialable={!demonstration} />
          </p>
        ) : null}
        <p>{words('languageAssistance.otherwise')}</p>
        <p>{words('languageAssistance.aids')}</p>
      </section>
      {notices.length > 0 ? (
        <LanguageHelp
          locale={locale}
          dir={dir}
          heading={words('languageAssistance.list')}
          {...(notices.some(({placeholder}) => placeholder)
            ? {note: words('languageAssistance.placeholders')}
            : {})}
          phone={numbers.interpreter}
          dialable={!demonstration}
          placeholderMark={words('languageAssistance.mark')}
          notices={notices}
        />
      ) : null}
    </Layout>
  )
}
