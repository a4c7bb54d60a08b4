import {
  isDraftId,
  isPublicId,
  isVersionId,
  toDraftId,
  toPublishedId,
} from '../documents/document-ids.ts'
import type {Entry} from '../documents/entry.ts'
import type {ViewRules} from './view.ts'

/** `public` is what a reader without a token sees; the others are Sanity's perspectives. */
export const viewNames = ['raw', 'published', 'public', 'drafts'] as const

export type ViewName = (typeof viewNames)[number]

const shown = (id: string, isShown: boolean): string | undefined => (isShown ? id : undefined)

const underPublishedId = (entry: Entry): Entry => {
  const id = toPublishedId(entry.id)
  return {
    ...entry,
    id,
    document: () => ({...entry.document(), _id: id, _originalId: entry.id}),
  }
}

/**
 * The rules of a view over the stored documents.
 *
 * @param stored - the document stored under an id, drafts and versions under their own
 */
export const viewRules = (name: ViewName, stored: (id: string) => Entry | undefined): ViewRules => {
  switch (name) {
    case 'raw':
      return {keyOf: (id) => id, project: stored}
    case 'published':
      return {keyOf: (id) => shown(id, !isDraftId(id) && !isVersionId(id)), project: stored}
    case 'public':
      return {keyOf: (id) => shown(id, isPublicId(id)), project: stored}
    case 'drafts':
      return {
        keyOf: (id) => (isVersionId(id) ? undefined : toPublishedId(id)),
        project: (key) => {
          const entry = stored(toDraftId(key)) ?? stored(key)
          return entry && underPublishedId(entry)
        },
      }
    default:
      return name satisfies never
  }
}
