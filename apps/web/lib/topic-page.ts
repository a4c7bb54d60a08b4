import type {BodyRegion, ProcedureHead, Specialty} from '@preop/content'
import type {Locale} from '@preop/locales'
import {content} from './content.ts'
import {documentCards} from './document-cards.ts'
import {documentPage} from './document-page.ts'
import {paths} from './paths.ts'
import {createResolver} from './resolver.ts'
import {topicGraph} from './structured-data/topic-graph.ts'
import {wordsOf} from './words.ts'

/** Everything that the page of a specialty or a part of the body shows. */
export type TopicPage = Awaited<ReturnType<typeof buildTopicPage>>

const belongsTo = (topic: Specialty | BodyRegion) => (procedure: ProcedureHead) => {
  const references = topic._type === 'specialty' ? procedure.specialties : procedure.bodyRegions
  return references.some(({_ref}) => _ref === topic._id)
}

export const buildTopicPage = async (topic: Specialty | BodyRegion, locale: Locale) => {
  const page = await documentPage(topic, locale, {
    toPath: topic._type === 'specialty' ? paths.specialty : paths.bodyRegion,
  })
  const procedures = await content().procedureHeads()
  const own = procedures.filter(belongsTo(topic))
  return {
    ...page,
    graph: topicGraph(page, locale, wordsOf(locale)),
    cards: await documentCards(own, createResolver(locale)),
  }
}
