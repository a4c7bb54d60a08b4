import {LanguageHelp, PageHeader, PhoneList} from '@preop/ui'
import type {LanguageHelpPage} from '../lib/language-help-page.ts'
import {ownText} from '../lib/own-text.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** Free help with language: how to get it, and the same said in many languages. */
export const LanguageHelpDocument = ({frame, interpreter, notices}: LanguageHelpPage) => {
  const {locale, dir, demonstration} = frame
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
        <p>{words('languageAssistance.call')}</p>
        <PhoneList phones={interpreter} dialable={!demonstration} />
        <p>{words('languageAssistance.otherwise')}</p>
        <p>{words('languageAssistance.aids')}</p>
      </section>
      {notices.some(({placeholder}) => placeholder) ? (
        <p>{words('languageAssistance.placeholders')}</p>
      ) : null}
      {notices.length > 0 ? (
        <LanguageHelp
          locale={locale}
          dir={dir}
          heading={words('languageAssistance.list')}
          phone={frame.numbers.interpreter}
          dialable={!demonstration}
          placeholderMark={words('languageAssistance.mark')}
          notices={notices}
        />
      ) : null}
    </Layout>
  )
}
