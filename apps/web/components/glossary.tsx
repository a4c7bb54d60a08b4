import {GlossaryList, PageHeader} from '@preop/ui'
import type {GlossaryPage} from '../lib/glossary-page.ts'
import {ownText} from '../lib/own-text.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** Medical words in plain words. */
export const GlossaryDocument = ({frame, alphabets}: GlossaryPage) => {
  const {locale} = frame
  const words = wordsOf(locale)
  const fallback = fallbackLabels(words)
  return (
    <Layout
      frame={frame}
      breadcrumbs={<BackLinks frame={frame} />}
      intro={
        <PageHeader
          locale={locale}
          title={ownText(words('glossary.title'), frame)}
          summary={ownText(words('glossary.intro'), frame)}
          labels={{fallback}}
        />
      }
    >
      {alphabets.length > 0 ? (
        <GlossaryList
          locale={locale}
          alphabets={alphabets.map((alphabet) => ({...alphabet, label: words('list.letters')}))}
          labels={{
            synonyms: words('glossary.synonyms'),
            uses: words('glossary.uses'),
            fallback,
          }}
        />
      ) : (
        <p>{words('glossary.empty')}</p>
      )}
    </Layout>
  )
}
