import {
  CardList,
  languageAttributes,
  PageHeader,
  PhoneList,
  SearchForm,
  SearchResultList,
  Text,
} from '@preop/ui'
import type {Frame} from '../lib/frame.ts'
import {ownText} from '../lib/own-text.ts'
import {paths} from '../lib/paths.ts'
import {fallbackLabels} from '../lib/rich-text-context.ts'
import {searchAddress} from '../lib/search/search-address.ts'
import type {SearchPage} from '../lib/search/search-page.ts'
import {longestQuery} from '../lib/search/search-request.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

type Part = Pick<SearchPage, 'frame'>

/** The ways to a procedure that need no word for it. */
const Browse = ({frame, browse}: Part & Pick<SearchPage, 'browse'>) => {
  const {locale} = frame
  const words = wordsOf(locale)
  return (
    <>
      <CardList locale={locale} heading={words('home.bodyRegions')} cards={browse.bodyRegions} />
      <CardList locale={locale} heading={words('home.specialties')} cards={browse.specialties} />
      <p>
        <a href={paths.procedures(locale)}>{words('home.allProcedures')}</a>
      </p>
    </>
  )
}

const Phones = ({frame}: {frame: Frame}) => (
  <>
    <p>{wordsOf(frame.locale)('search.call')}</p>
    <PhoneList phones={frame.phones} dialable={!frame.demonstration} />
  </>
)

const NothingFound = ({
  frame,
  request,
  nearest,
}: Part & Pick<SearchPage, 'request' | 'nearest'>) => {
  const {locale} = frame
  const words = wordsOf(locale)
  const {query, bodyRegion, specialty} = request
  return (
    <section>
      <h2>{query ? words('search.noneFor', {query}) : words('search.none')}</h2>
      {nearest.length > 0 ? (
        <>
          <p>{words('search.didYouMean')}</p>
          <ul>
            {nearest.map(({text, href}) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {query && (bodyRegion || specialty) ? (
        <p>
          <a href={searchAddress(locale, {query})}>{words('search.everywhere')}</a>
        </p>
      ) : null}
      <p>{words('search.advice')}</p>
      <Phones frame={frame} />
    </section>
  )
}

const Results = ({frame, request, results, total}: Omit<SearchPage, 'head'>) => {
  const {locale} = frame
  const words = wordsOf(locale)
  const {query} = request
  return (
    <section>
      <h2>
        {query
          ? words('search.resultsFor', {count: total, query})
          : words('search.results', {count: total})}
      </h2>
      {total > results.length ? <p>{words('search.first', {count: results.length})}</p> : null}
      <SearchResultList
        locale={locale}
        results={results}
        labels={{
          section: words('search.section'),
          languages: words('search.languages'),
          elsewhere: words('search.elsewhere'),
        }}
      />
    </section>
  )
}

const Terms = ({frame, terms}: Part & Pick<SearchPage, 'terms'>) => (
  <section>
    <h2>{wordsOf(frame.locale)('search.terms')}</h2>
    <dl>
      {terms.map(({id, term, definition}) => (
        <div key={id}>
          <dt>
            <a href={paths.glossaryTerm(frame.locale, id)}>
              <Text of={term} locale={frame.locale} />
            </a>
          </dt>
          <dd {...languageAttributes(definition, frame.locale)}>{definition.value}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** The search page: the form, and what it found or where else to look. */
export const SearchDocument = (page: SearchPage) => {
  const {frame, request, asked, form, corrected, results, topics, terms} = page
  const {locale} = frame
  const words = wordsOf(locale)
  const found = results.length > 0
  return (
    <Layout
      frame={frame}
      current="search"
      teaser={false}
      breadcrumbs={<BackLinks frame={frame} />}
      intro={
        <>
          <PageHeader
            locale={locale}
            title={ownText(words('search.title'), frame)}
            {...(asked ? {} : {summary: ownText(words('search.intro'), frame)})}
            labels={{fallback: fallbackLabels(words)}}
          />
          <SearchForm {...form} locale={locale} />
        </>
      }
    >
      {request.cut ? <p>{words('search.cut', {count: longestQuery})}</p> : null}
      {corrected ? (
        <p>
          {words('search.didYouMean')} <a href={corrected.href}>{corrected.text}</a>
        </p>
      ) : null}
      {found ? <Results {...page} /> : null}
      {asked && !found ? <NothingFound {...page} /> : null}
      {terms.length > 0 ? <Terms frame={frame} terms={terms} /> : null}
      {topics.length > 0 ? (
        <CardList locale={locale} heading={words('search.topics')} cards={topics} />
      ) : null}
      {found ? null : <Browse {...page} />}
    </Layout>
  )
}
