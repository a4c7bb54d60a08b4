import {defineLocaleResourceBundle} from 'sanity'

/** Words of Sanity's own that leave an editor without a next step, said anew. */
export const studioWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'structure',
  resources: {
    'panes.document-list-pane.no-documents-of-type.text':
      'Nothing here yet. Add the first with + above.',
    'panes.document-list-pane.no-matching-documents.text':
      'Nothing matches. Try fewer or other words.',
  },
})
