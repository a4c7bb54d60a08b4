import {CardList, PageHeader, SearchForm} from '@preop/ui'
import type {HomePage} from '../lib/home-page.ts'
import {ownText} from '../lib/own-text.ts'
import {paths} from '../lib/paths.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {searchForm} from '../lib/search/search-form.ts'
import {wordsOf} from '../lib/words.ts'
import {Layout} from './layout.tsx'

/** The home page: what this is, and three ways to a procedure. */
export const HomeDocument = ({frame, procedures, specialties, bodyRegions}: HomePage) => {
  const {locale} = frame
  const words = wordsOf(locale)
  return (
    <Layout
      frame={frame}
      intro={
        <>
          <PageHeader
            locale={locale}
            title={ownText(words('home.title'), frame)}
            summary={ownText(words('home.intro'), frame)}
            labels={{fallback: fallbackLabels(words)}}
          />
          <SearchForm {...searchForm(locale)} locale={locale} />
        </>
      }
    >
      <CardList locale={locale} heading={words('home.procedures')} cards={procedures} />
      <p>
        <a href={paths.procedures(locale)}>{words('home.allProcedures')}</a>
      </p>
      <CardList locale={locale} heading={words('home.specialties')} cards={specialties} />
      <CardList locale={locale} heading={words('home.bodyRegions')} cards={bodyRegions} />
    </Layout>
  )
}
