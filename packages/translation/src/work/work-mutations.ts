import type {ContentMutation} from './content-mutation.types.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'
import {workId} from './work-id.ts'

/** A unit to be written, and how it stood when its writer looked at it. */
export type WorkChange = {
  readonly unit: WorkUnit
  /** The unit in the sidecar; undefined when there was none. Its `_key` may be an older path. */
  readonly seen: WorkUnit | undefined
}

/** The document and the locale a sidecar is of. */
export type WorkPlace = {
  /** The published id. */
  readonly documentId: string
  readonly locale: string
}

const withKey = (key: string): string => `units[_key==${JSON.stringify(key)}]`

/**
 * The mutations that put units into a sidecar, all or none. The sidecar's revision guards them, or,
 * where there is none yet, that there still is none. Other units are not touched, so who is refused
 * for somebody else's unit can read the sidecar again and send the same change: see `saveWork`.
 *
 * @param work - the sidecar as it was read; undefined when there is none
 * @throws Error when the sidecar was read without its revision
 */
export const workMutations = (
  work: TranslationWork | undefined,
  {documentId, locale}: WorkPlace,
  changes: readonly WorkChange[],
): ContentMutation[] => {
  const units = changes.map(({unit}) => unit)
  if (!work)
    return [
      {
        create: {
          _id: workId(documentId, locale),
          _type: 'translationWork',
          language: locale,
          source: {_type: 'reference', _ref: documentId, _weak: true},
          units,
        },
      },
    ]
  const {_id: id, _rev: ifRevisionID} = work
  if (ifRevisionID === undefined)
    throw new Error(`Expected "${id}" with its _rev, which guards the write. Read it whole.`)
  const keys = new Set(changes.flatMap(({unit, seen}) => [unit._key, seen?._key ?? unit._key]))
  return [
    // On its own: the patcher inserts nothing into a list that the same patch makes.
    {patch: {id, ifRevisionID, setIfMissing: {units: []}}},
    {
      patch: {
        id,
        unset: [...keys].map(withKey),
        insert: {after: 'units[-1]', items: units},
      },
    },
  ]
}
