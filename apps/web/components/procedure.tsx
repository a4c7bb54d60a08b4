import {collectCitations, faqPath} from '@preop/portable-text'
import {
  ContentsNav,
  FactList,
  FaqList,
  FeedbackForm,
  HelpLink,
  PageHeader,
  Picture,
  PrintTools,
  ReadTogether,
  ReferenceList,
  RelatedList,
  ReviewInfo,
  Section,
  SectionPair,
} from '@preop/ui'
import {ownText} from '../lib/own-text.ts'
import {pairSections} from '../lib/pair-sections.ts'
import {printLabels} from '../lib/print-labels.ts'
import type {ProcedurePage} from '../lib/procedure-page.ts'
import {fallbackLabels, richTextContext} from '../lib/rich-text-context.ts'
import {wordsOf} from '../lib/words.ts'
import {BackLinks} from './back-links.tsx'
import {Layout} from './layout.tsx'

/** The whole page of a procedure. */
export const ProcedureDocument = (page: ProcedurePage) => {
  const {frame, sections, faqs, references, related} = page
  const {locale} = frame
  const words = wordsOf(locale)
  const citations = collectCitations([
    ...sections.map(({id, body}) => ({path: id, body})),
    ...faqs.map(({key, answer}) => ({path: faqPath(key), body: answer})),
  ])
  // A source leads back to the first place only: a page with a link for each is much larger.
  const citedAt = new Map([...citations].map(([key, ids]) => [key, ids.slice(0, 1)]))
  const context = richTextContext(frame, {
    references: references.map(({key}) => key),
    anchors: new Set([...citedAt.values()].flat()),
    unitAnchors: true,
    addresses: page.addresses,
    terms: page.terms,
    images: page.images,
  })
  const whenToCall = sections.find(({kind}) => kind === 'whenToCall')
  const own = (id: string, value: string) => ({id, text: ownText(value, frame)})
  const contents = [
    ...sections.map(({id, heading}) => ({id, text: heading})),
    ...(faqs.length > 0 ? [own('faqs', words('procedure.faqs'))] : []),
    ...(references.length > 0 ? [own('references', words('procedure.references'))] : []),
  ]
  return (
    <Layout
      frame={frame}
      current="procedures"
      breadcrumbs={<BackLinks frame={frame} part="procedures" />}
      intro={
        <>
          {whenToCall ? (
            <HelpLink locale={locale} target={whenToCall.id} text={whenToCall.heading} />
          ) : null}
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
          {page.together.length > 0 ? (
            <ReadTogether label={words('together.label')} languages={page.together} />
          ) : null}
        </>
      }
      updated={page.updated}
      aside={
        <>
          <ContentsNav locale={locale} heading={words('procedure.contents')} items={contents} />
          <PrintTools labels={printLabels(words)} />
        </>
      }
    >
      {pairSections(sections).map((group) => {
        const shown = group.map((section) => (
          <Section key={section.id} {...section} context={context} />
        ))
        return shown.length > 1 ? <SectionPair key={group[0]?.id}>{shown}</SectionPair> : shown
      })}
      {faqs.length > 0 ? (
        <FaqList id="faqs" heading={words('procedure.faqs')} faqs={faqs} context={context} />
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
      {related.length > 0 ? (
        <RelatedList locale={locale} heading={words('procedure.related')} links={related} />
      ) : null}
      <FeedbackForm {...page.feedback} />
    </Layout>
  )
}
