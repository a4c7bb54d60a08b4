import {AlphabeticalList, PageHeader, SearchForm} from '@preop/ui'
import type {ListPage} from '../lib/list-page.ts'
import {ownText} from '../lib/own-text.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {searchForm} from '../lib/search/search-form.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** All procedures under all their names. */
export const ListDocument = ({frame, alphabets}: ListPage) => {
  const {locale} = frame
  const words = wordsOf(locale)
  return (
    <Layout
      frame={frame}
      current="procedures"
      breadcrumbs={<BackLinks frame={frame} />}
      intro={
        <>
          <PageHeader
            locale={locale}
            title={ownText(words('list.title'), frame)}
            summary={ownText(words('list.intro'), frame)}
            labels={{fallback: fallbackLabels(words)}}
          />
          <SearchForm {...searchForm(locale)} locale={locale} />
        </>
      }
    >
      {alphabets.length === 0 ? <p>{words('list.empty')}</p> : null}
      <AlphabeticalList
        locale={locale}
        alphabets={alphabets.map(({key, groups}) => ({key, groups, label: words('list.letters')}))}
      />
    </Layout>
  )
}
