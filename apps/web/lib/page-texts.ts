import type {LocalizedString, PageHead} from '@preop/content'

/** What a page is called and how it is described in a sentence or two, whatever its type. */
export const pageTexts = (
  page: PageHead,
): {title: LocalizedString; description: LocalizedString} =>
  'title' in page
    ? {title: page.title, description: page.summary}
    : {title: page.name, description: page.description}
