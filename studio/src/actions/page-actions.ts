import {isSluggedType} from '@preop/schema/rules'
import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'
import {publishPageAction} from './publish-page-action.tsx'
import {withdrawPageAction} from './withdraw-page-action.tsx'

/** Types with addresses, or with text that is translated. */
const withQuestions: readonly string[] = [
  'procedure',
  'donation',
  'specialty',
  'bodyRegion',
  'banner',
  'glossaryTerm',
  'siteSettings',
]

/** Actions are hooks: one made anew at each rendering would lose its state. */
const made = new Map<DocumentActionComponent, DocumentActionComponent>()

const once = (
  original: DocumentActionComponent,
  make: (original: DocumentActionComponent) => DocumentActionComponent,
) => {
  const known = made.get(original) ?? make(original)
  made.set(original, known)
  return known
}

/** Ours in the place of Sanity's, for documents whose publishing touches more than themselves. */
export const pageActions = (
  actions: DocumentActionComponent[],
  {schemaType}: DocumentActionsContext,
): DocumentActionComponent[] =>
  actions.map((original) => {
    const {action} = original
    if (action === 'publish' && withQuestions.includes(schemaType))
      return once(original, publishPageAction)
    if ((action === 'unpublish' || action === 'delete') && isSluggedType(schemaType))
      return once(original, (one) => withdrawPageAction(one, action))
    return original
  })
