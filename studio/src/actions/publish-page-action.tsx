import type {DocumentActionComponent} from 'sanity'
import {usePublishPage} from './use-publish-page.tsx'

/**
 * Sanity's publish action, with ours in its place when it is chosen: when it may be chosen, how it
 * is called and which keys it has stay Sanity's.
 */
export const publishPageAction = (
  useOriginal: DocumentActionComponent,
): DocumentActionComponent => {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each of Sanity's actions.
  const usePublishPageAction: DocumentActionComponent = (props) => {
    const original = useOriginal(props)
    const {isBusy, start, dialog} = usePublishPage(props)
    if (!original) return null
    if (original.disabled && !isBusy && !dialog) return original
    return {
      ...original,
      ...(isBusy && {label: 'Publishing…', disabled: true}),
      onHandle: start,
      dialog: dialog && {type: 'custom', component: dialog},
    }
  }
  usePublishPageAction.action = 'publish'
  usePublishPageAction.displayName = 'PublishPageAction'
  return usePublishPageAction
}
