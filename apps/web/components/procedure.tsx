import {collectCitations} from '@preop/portable-text'
import {
  ContentsNav,
  FactList,
  FaqList,
  FeedbackForm,
  faqPath,
  PageHeader,
  Picture,
  ReferenceList,
  RelatedList,
  ReviewInfo,
  Section,
  TermList,
} from '@preop/ui'
import {ownText} from '../lib/own-text.ts'
import type {ProcedurePage} from '../lib/procedure-page.ts'
import {fallbackLabels, richTextContext} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** The whole page of a procedure. */
export const ProcedureDocument = (page: ProcedurePage) => {
  const {frame, sections, faqs, references, terms, related} = page
  const {locale} = frame
  const words = wordsOf(locale)
  const context = richTextContext(frame, {
    references: references.map(({key}) => key),
    addresses: page.addresses,
    terms: terms.map(({id}) => id),
    images: page.images,
  })
  const citedAt = collectCitations([
    ...sections.map(({id, body}) => ({path: id, body})),
    ...faqs.map(({key, answer}) => ({path: faqPath(key), body: answer})),
  ])
  const own = (id: string, value: string) => ({id, text: ownText(value, frame)})
  const contents = [
    ...sections.map(({id, heading}) => ({id, text: heading})),
    ...(faqs.length > 0 ? [own('faqs', words('procedure.faqs'))] : []),
    ...(terms.length > 0 ? [own('terms', words('procedure.words'))] : []),
    ...(references.length > 0 ? [own('references', words('procedure.references'))] : []),
  ]
  return (
    <Layout
      frame={frame}
      current="procedures"
      breadcrumbs={<BackLinks frame={frame} part="procedures" />}
      intro={
        <>
          <PageHeader
            locale={locale}
            title={page.title}
            alsoCalled={page.alsoCalled}
            summary={page.summary}
            labels={{
              alsoCalled: words('procedure.alsoCalled'),
              fallback: fallbackLabels(words),
            }}
          />
          {page.picture ? <Picture locale={locale} {...page.picture} /> : null}
          <FactList locale={locale} label={words('procedure.atAGlance')} facts={page.facts} />
        </>
      }
      aside={<ContentsNav locale={locale} heading={words('procedure.contents')} items={contents} />}
    >
      {sections.map((section) => (
        <Section key={section.id} {...section} context={context} />
      ))}
      {faqs.length > 0 ? (
        <FaqList id="faqs" heading={words('procedure.faqs')} faqs={faqs} context={context} />
      ) : null}
      {terms.length > 0 ? (
        <TermList locale={locale} heading={words('procedure.words')} terms={terms} />
      ) : null}
      {related.length > 0 ? (
        <RelatedList locale={locale} heading={words('procedure.related')} links={related} />
      ) : null}
      {references.length > 0 ? (
        <ReferenceList
          locale={locale}
          heading={words('procedure.references')}
          references={references}
          citedAt={citedAt}
          backLabel={(number) => words('procedure.backToText', {number})}
        />
      ) : null}
      <ReviewInfo locale={locale} label={words('review.heading')} {...page.review} />
      <FeedbackForm {...page.feedback} />
    </Layout>
  )
}
