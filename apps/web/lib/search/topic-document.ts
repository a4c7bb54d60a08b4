import type {BodyRegion, GlossaryTerm, LocalizedString, Specialty} from '@preop/content'
import type {SearchDocument} from '@preop/search'
import type {Resolver} from '../resolver.ts'

/** What of a specialty, a part of the body or a term can be found in a locale. */
export const topicDocument = (
  topic: Specialty | BodyRegion | GlossaryTerm,
  resolve: Resolver,
): SearchDocument => {
  const own = (field: LocalizedString) => {
    const text = resolve.text(field)
    return text?.lang === resolve.locale ? text.value : ''
  }
  return topic._type === 'glossaryTerm'
    ? {
        id: topic._id,
        fields: {
          title: own(topic.term),
          names: topic.synonyms.map(({name}) => own(name)).join('\n'),
        },
      }
    : {
        id: topic._id,
        fields: {title: own(topic.name), summary: own(topic.description)},
      }
}
