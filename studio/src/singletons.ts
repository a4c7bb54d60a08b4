import type {
  DocumentActionComponent,
  DocumentActionsContext,
  NewDocumentOptionsResolver,
} from 'sanity'

/** Types of which there is one document, with a fixed id. */
const singletons: readonly string[] = ['siteSettings']

/** Types that only the system makes. */
const madeBySystem: readonly string[] = ['feedback', 'translationWork', 'translationMemory']

/** What an editor can create. */
export const newDocumentOptions: NewDocumentOptionsResolver = (templates) =>
  templates.filter(
    ({templateId}) => !singletons.includes(templateId) && !madeBySystem.includes(templateId),
  )

/** A settings document that is copied, unpublished or deleted takes the whole site with it. */
export const documentActions = (
  actions: DocumentActionComponent[],
  {schemaType}: DocumentActionsContext,
): DocumentActionComponent[] =>
  singletons.includes(schemaType)
    ? actions.filter(({action}) => action === 'publish' || action === 'discardChanges')
    : actions
