import type {ContentStore} from './content-store.types.ts'
import {isSameValue} from './is-same-value.ts'
import {mergeByKey} from './merge-by-key.ts'
import {parseTranslationWork} from './parse-translation-work.ts'
import {retryOnConflict} from './retry-on-conflict.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'
import {workId} from './work-id.ts'
import {type WorkChange, type WorkPlace, workMutations} from './work-mutations.ts'

export type SavedWork =
  | {readonly saved: readonly WorkUnit[]}
  /** Somebody else changed the unit first; nothing was written. */
  | {
      readonly refused: 'changedMeanwhile'
      readonly path: string
      /** The unit as it is now; undefined when somebody took it away. */
      readonly present: WorkUnit | undefined
      readonly message: string
    }
  /** What is stored there cannot be read, and writing would take it away; nothing was written. */
  | {readonly refused: 'malformed'; readonly message: string}

const withoutLists = (unit: WorkUnit | undefined) =>
  unit && {...unit, comments: undefined, ignoredChecks: undefined}

const find = (work: TranslationWork | undefined, {unit, seen}: WorkChange) =>
  work?.units.find(({_key}) => _key === (seen?._key ?? unit._key))

/** What others have said of the unit meanwhile stays. */
const merged = (work: TranslationWork | undefined, change: WorkChange): WorkChange => {
  const {unit, seen} = change
  const present = find(work, change)
  if (!present) return change
  const comments = mergeByKey(seen?.comments, unit.comments, present.comments)
  const ignoredChecks = mergeByKey(seen?.ignoredChecks, unit.ignoredChecks, present.ignoredChecks)
  return {unit: {...unit, comments, ignoredChecks}, seen}
}

/**
 * Writes units of one sidecar, all or none. Two people on different units do not get in each other's
 * way: when the sidecar has moved on, it is read again, and the change is sent anew if the units
 * themselves are as their writer saw them. Comments and dismissed checks are merged.
 *
 * @param changes - each with the unit as its writer saw it
 * @throws Error when the lake cannot be reached or refuses for another reason than a conflict
 */
export const saveWork = (
  store: ContentStore,
  place: WorkPlace,
  changes: readonly WorkChange[],
): Promise<SavedWork> =>
  retryOnConflict(async () => {
    const [document] = await store.read([workId(place.documentId, place.locale)])
    const {work, problems} = parseTranslationWork(document)
    const unreadable = problems.filter(
      ({unit}) => unit === undefined || changes.some((change) => change.unit._key === unit),
    )
    if (unreadable.length > 0)
      return {refused: 'malformed', message: unreadable.map(({message}) => message).join(' ')}
    for (const change of changes) {
      const present = find(work, change)
      const isAsSeen = isSameValue(withoutLists(present), withoutLists(change.seen))
      // Sent before, and only the answer was lost.
      const isSaved = isSameValue(withoutLists(present), withoutLists(change.unit))
      if (isAsSeen || isSaved) continue
      const {path} = change.unit
      return {
        refused: 'changedMeanwhile',
        path,
        present,
        message: `Somebody else has changed "${path}" in ${place.locale} since you opened it. Nothing was overwritten: compare your text with what is there now, then save again.`,
      }
    }
    const toWrite = changes.map((change) => merged(work, change))
    await store.write(workMutations(work, place, toWrite))
    return {saved: toWrite.map(({unit}) => unit)}
  })
