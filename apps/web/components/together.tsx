import type {Locale} from '@preop/locales'
import {collectCitations, faqPath} from '@preop/portable-text'
import {
  Fact,
  HelpLink,
  PairHeading,
  type PairRow,
  PairTable,
  PrintTools,
  ReadTogether,
  ReferenceList,
  type ResolvedBody,
  ReviewInfo,
  SideBySide,
} from '@preop/ui'
import {ownText} from '../lib/own-text.ts'
import {printLabels} from '../lib/print-labels.ts'
import {richTextContext} from '../lib/rich-text-context.ts'
import type {TogetherColumn, TogetherPage} from '../lib/together/together-page.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** Words lead to the glossary: a meaning that opens belongs to a page in one language. */
const contextOf = ({frame, ...column}: TogetherColumn) =>
  richTextContext(frame, {
    references: column.references.map(({key}) => key),
    addresses: column.addresses,
    terms: column.terms.map((term) => ({...term, opensAt: ''})),
    images: column.images,
  })

/** The definition as a text of one part. */
const asBody = ({summary}: TogetherColumn): ResolvedBody =>
  summary
    ? [{...summary, value: {_type: 'block', _key: 'text', ...{children: [spanOf(summary.value)]}}}]
    : []

const spanOf = (text: string) => ({_type: 'span', _key: 'span', text})

/** A row for each fact: both languages have the same, since a missing text falls back. */
const factRows = (first: TogetherColumn, other: TogetherColumn): PairRow[] =>
  first.facts.flatMap((fact) => {
    const beside = other.facts.find(({key}) => key === fact.key)
    return beside
      ? [{key: fact.key, cells: [factOf(first.locale, fact), factOf(other.locale, beside)]}]
      : []
  })

const factOf = (locale: Locale, fact: TogetherColumn['facts'][number]) => (
  <dl>
    <Fact locale={locale} fact={fact} />
  </dl>
)

const Review = ({locale, review}: TogetherColumn) => (
  <ReviewInfo
    id={`about-${locale}`}
    locale={locale}
    label={wordsOf(locale)('review.heading')}
    {...review}
  />
)

/** The page of a procedure in two languages, part beside part. */
export const TogetherDocument = ({frame, languages, columns, second}: TogetherPage) => {
  const {locale} = frame
  const words = wordsOf(locale)
  const {first, second: other} = columns
  const whenToCall = first.sections.find(({kind}) => kind === 'whenToCall')
  const contexts = [contextOf(first), contextOf(other)] as const
  const both = (value: (column: TogetherColumn) => string) =>
    [ownText(value(first), first.frame), ownText(value(other), other.frame)] as const
  const citedAt = collectCitations([
    ...first.sections.map(({id, body}) => ({path: id, body})),
    ...first.faqs.map(({key, answer}) => ({path: faqPath(key), body: answer})),
  ])
  return (
    <Layout
      frame={frame}
      current="procedures"
      teaser={false}
      second={other.locale}
      updated={first.updated}
      breadcrumbs={<BackLinks frame={frame} part="procedures" />}
      intro={
        <>
          {whenToCall ? (
            <HelpLink locale={locale} target={whenToCall.id} text={whenToCall.heading} />
          ) : null}
          <PairHeading level={1} texts={[first.title, other.title]} />
          <p data-screen="">{words('together.intro')}</p>
          <p data-screen="">
            <a href={first.address}>{words('together.back')}</a>
          </p>
          <ReadTogether label={words('together.languages')} languages={second} />
          <PrintTools labels={printLabels(words)} />
        </>
      }
    >
      <SideBySide
        id="summary"
        bodies={[asBody(first), asBody(other)]}
        safetyCritical={false}
        languages={languages}
        contexts={contexts}
      />
      <section aria-label={words('procedure.atAGlance')}>
        <PairTable languages={languages} rows={factRows(first, other)} />
      </section>
      {first.sections.map((section, index) => {
        const beside = other.sections[index]
        return beside ? (
          <SideBySide
            key={section.id}
            id={section.id}
            kind={section.kind}
            headings={[section.heading, beside.heading]}
            bodies={[section.body, beside.body]}
            safetyCritical={section.safetyCritical}
            languages={languages}
            contexts={contexts}
          />
        ) : null
      })}
      {first.faqs.length > 0 ? (
        <>
          <PairHeading
            level={2}
            texts={both((column) => wordsOf(column.locale)('procedure.faqs'))}
          />
          {first.faqs.map(({key, question, answer}, index) => {
            const beside = other.faqs[index]
            return beside ? (
              <SideBySide
                key={key}
                id={faqPath(key)}
                level={3}
                headings={[question, beside.question]}
                bodies={[answer, beside.answer]}
                safetyCritical={false}
                languages={languages}
                contexts={contexts}
              />
            ) : null
          })}
        </>
      ) : null}
      {first.references.length > 0 ? (
        <ReferenceList
          locale={locale}
          heading={words('procedure.references')}
          references={first.references}
          citedAt={citedAt}
          backLabel={(number) => words('procedure.backToText', {number})}
        />
      ) : null}
      <PairTable
        languages={languages}
        rows={[
          {
            key: 'review',
            cells: [<Review key="first" {...first} />, <Review key="second" {...other} />],
          },
        ]}
      />
    </Layout>
  )
}
