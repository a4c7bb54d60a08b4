import type {Procedure} from '@preop/content'
import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {faqPath} from '@preop/portable-text/text'
import {isSafetyCritical} from '@preop/schema/rules'
import type {ResolvedBody} from '@preop/ui'
import {aliasesIn} from './aliases-in.ts'
import {content} from './content.ts'
import {documentPage} from './document-page.ts'
import {feedbackForm} from './feedback/feedback-form.ts'
import {formatDay} from './format.ts'
import {linkedDocuments} from './linked-documents.ts'
import {pageAddresses} from './page-addresses.ts'
import {pageTerms} from './page-terms.ts'
import {pageTexts} from './page-texts.ts'
import {paths} from './paths.ts'
import {pictureOf, picturesOf} from './picture.ts'
import {procedureFacts} from './procedure-facts.ts'
import {procedureReview} from './procedure-review.ts'
import {createResolver, type Resolver} from './resolver.ts'
import {siteSettings} from './site-settings.ts'
import {procedureGraph} from './structured-data/procedure-graph.ts'
import {secondLanguages} from './together/second-languages.ts'
import {wordsOf} from './words.ts'

/** Everything that the page of a procedure shows. */
export type ProcedurePage = Awaited<ReturnType<typeof buildProcedurePage>>

const sectionsOf = (procedure: Procedure, resolve: Resolver) =>
  procedure.sections.flatMap((section) => {
    const safetyCritical = isSafetyCritical(section.kind)
    const heading = resolve.text(section.heading, safetyCritical)
    const body = resolve.body(section.body, safetyCritical)
    return heading && body.length > 0
      ? [{id: section._key, kind: section.kind, heading, body, safetyCritical}]
      : []
  })

const faqsOf = (procedure: Procedure, resolve: Resolver) =>
  procedure.faqs.flatMap(({_key, question, answer}) => {
    const text = resolve.text(question)
    return text ? [{key: _key, question: text, answer: resolve.body(answer)}] : []
  })

const relatedOf = async (procedure: Procedure, resolve: Resolver) => {
  const ids = procedure.related.map(({_ref}) => _ref)
  const addresses = await pageAddresses(ids, resolve.locale)
  const found = await Promise.all(ids.map((id) => content().pageHead(id)))
  return found.flatMap((document) => {
    const text = document && resolve.text(pageTexts(document).title)
    const href = document && addresses[document._id]
    return text && href ? [{href, text}] : []
  })
}

const referencesOf = (procedure: Procedure, locale: Locale) => {
  const words = wordsOf(locale)
  return procedure.references.map(({_key, title, authors, publisher, year, url, accessedOn}) => ({
    key: _key,
    title,
    lang: sourceLocale,
    dir: getLocale(sourceLocale).dir,
    authors: authors?.replace(/\.$/, ''),
    publisher,
    year: year?.toString(),
    url,
    accessed: accessedOn && words('procedure.accessed', {date: formatDay(locale, accessedOn)}),
  }))
}

/** Every text of the page with the path it is rendered under, in reading order. */
const textsOf = (
  sections: ReturnType<typeof sectionsOf>,
  faqs: ReturnType<typeof faqsOf>,
): {path: string; body: ResolvedBody}[] => [
  ...sections.map(({id, body}) => ({path: id, body})),
  ...faqs.map(({key, answer}) => ({path: faqPath(key), body: answer})),
]

/** Described in the reader's language where it is translated; never hidden for want of it. */
const pictureFor = async ({image}: Procedure, resolve: Resolver) => {
  const shown = image && (await pictureOf(image.asset._ref))
  if (!image || !shown) return {}
  const alt = image.decorative ? undefined : resolve.text(image.alt)
  return {picture: {image: shown, ...(alt ? {alt} : {})}}
}

/**
 * Gathers the page of a procedure for a reader.
 *
 * @returns JSON for the page component
 */
export const buildProcedurePage = async (procedure: Procedure, locale: Locale) => {
  const resolve = createResolver(locale)
  const words = wordsOf(locale)
  const settings = await siteSettings()
  const sections = sectionsOf(procedure, resolve)
  const faqs = faqsOf(procedure, resolve)
  const bodies = [...sections.map(({body}) => body), ...faqs.map(({answer}) => answer)]
  const page = await documentPage(procedure, locale, {
    toPath: paths.procedure,
    headTitle: procedure.seo && resolve.text(procedure.seo.metaTitle)?.value,
    headDescription: procedure.seo && resolve.text(procedure.seo.metaDescription)?.value,
  })
  const linked = linkedDocuments(bodies)
  return {
    ...page,
    graph: await procedureGraph(procedure, page, resolve, words),
    ...(await pictureFor(procedure, resolve)),
    alsoCalled: aliasesIn(
      procedure.names.flatMap(({alsoCalled}) => alsoCalled),
      resolve,
    ),
    facts: await procedureFacts(procedure, resolve, words),
    sections,
    faqs,
    terms: await pageTerms(textsOf(sections, faqs), resolve),
    references: referencesOf(procedure, locale),
    related: await relatedOf(procedure, resolve),
    addresses: await pageAddresses(linked, locale),
    images: await picturesOf(linked),
    updated: formatDay(locale, procedure._updatedAt.slice(0, 10)),
    feedback: feedbackForm(procedure._id, locale),
    together: secondLanguages(procedure, settings.enabledLocales, locale),
    review: await procedureReview(procedure, bodies, resolve, words),
  }
}
