import {localizedSlug, localizedString} from './localized.model.ts'

/** What a specialty and a body region have alike: a page that gathers procedures. */
export const topicFields = {
  name: localizedString,
  slug: localizedSlug,
  description: localizedString,
}
