import type {BodyRegion, GlossaryTerm, LocalizedString, Procedure, Specialty} from '@preop/content'
import {collectTerms, toPlainText} from '@preop/portable-text/text'
import {isSafetyCritical} from '@preop/schema/rules'
import type {SearchDocument} from '@preop/search'
import type {ResolvedNode, Resolver} from '../resolver.ts'
import type {SearchText} from './search-library.ts'

/** The documents beside a procedure whose words lead to it. */
export type Surroundings = {
  readonly topics: ReadonlyMap<string, Specialty | BodyRegion>
  readonly terms: ReadonlyMap<string, GlossaryTerm>
}

const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n')

/**
 * What of a procedure can be found in a locale: the words that its readers see in their own
 * language. Text that is shown to them in another one is found in that language.
 */
export const procedureTexts = (
  procedure: Procedure,
  resolve: Resolver,
  {topics, terms}: Surroundings,
): {document: SearchDocument; texts: SearchText[]} => {
  const own = (field: LocalizedString | undefined, safetyCritical = false) => {
    const text = field && resolve.text(field, safetyCritical)
    return text?.lang === resolve.locale ? text.value : ''
  }
  const plain = (nodes: readonly ResolvedNode[]) =>
    nodes
      .filter(({lang}) => lang === resolve.locale)
      .map(({value}) => toPlainText([value]))
      .filter((text) => text !== '')

  const sections = procedure.sections.map(({_key, kind, heading, body}) => {
    const safetyCritical = isSafetyCritical(kind)
    const section = own(heading, safetyCritical)
    const nodes = resolve.body(body, safetyCritical)
    return {section, nodes, texts: plain(nodes).map((text) => ({text, section, id: _key}))}
  })
  const faqs = procedure.faqs.map(({question, answer}) => ({
    question: own(question),
    answer: resolve.body(answer),
  }))
  const bodies = [...sections.map(({nodes}) => nodes), ...faqs.map(({answer}) => answer)]
  const named = collectTerms(bodies.map((body) => ({path: procedure._id, body})))
  const linked = [...named.keys()].flatMap((id) => terms.get(id) ?? [])
  const around = [...procedure.specialties, ...procedure.bodyRegions].flatMap(
    ({_ref}) => topics.get(_ref) ?? [],
  )
  const summary = own(procedure.summary)
  const texts: SearchText[] = [
    ...(summary ? [{text: summary}] : []),
    ...sections.flatMap((section) => section.texts),
    ...faqs.flatMap(({question, answer}) =>
      plain(answer).map((text) => ({text, ...(question ? {section: question} : {})})),
    ),
  ]
  return {
    document: {
      id: procedure._id,
      fields: {
        title: own(procedure.title),
        names: lines(
          procedure.names.flatMap(({name, alsoCalled}) => [
            own(name),
            ...alsoCalled.map((alias) => own(alias.name)),
          ]),
        ),
        conditions: lines(procedure.conditions.map(({name}) => own(name))),
        topics: lines([
          ...around.map(({name}) => own(name)),
          ...linked.flatMap(({term, synonyms}) => [
            own(term),
            ...synonyms.map(({name}) => own(name)),
          ]),
        ]),
        summary,
        headings: lines([
          ...sections.map(({section}) => section),
          ...faqs.map(({question}) => question),
        ]),
        body: lines(texts.map(({text}) => text)),
      },
    },
    texts,
  }
}
