import type {ContentByType, LocalizedString} from '@preop/content'

/** The types of documents that have a page of their own. */
export type PageDocument = ContentByType['procedure' | 'specialty' | 'bodyRegion' | 'donation']

/** What a page is called and how it is described in a sentence or two, whatever its type. */
export const pageTexts = (
  page: PageDocument,
): {title: LocalizedString; description: LocalizedString} =>
  'title' in page
    ? {title: page.title, description: page.summary}
    : {title: page.name, description: page.description}
