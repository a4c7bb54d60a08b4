import type {DocumentUnit} from './document-units.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'

export type AlignedWork = {
  readonly byUnit: ReadonlyMap<DocumentUnit, WorkUnit>
  /** Work on units that the source no longer has. */
  readonly orphans: readonly WorkUnit[]
}

/**
 * Finds for each unit of a document what is in work on it: by path, else, where the path is gone, by
 * the hash of the source text, so that work follows a block that moved. A path that is still there
 * keeps its work, even when its text has changed: the translator has to see both.
 */
export const alignWork = (
  units: readonly DocumentUnit[],
  work: TranslationWork | undefined,
): AlignedWork => {
  const byUnit = new Map<DocumentUnit, WorkUnit>()
  const byPath = new Map(work?.units.map((unit) => [unit.path, unit]))
  for (const unit of units) {
    const found = byPath.get(unit.path)
    if (!found) continue
    byUnit.set(unit, found)
    byPath.delete(unit.path)
  }
  const homeless = [...byPath.values()]
  if (homeless.length === 0) return {byUnit, orphans: []}
  const byHash = new Map<string, DocumentUnit[]>()
  for (const unit of units.filter((one) => !byUnit.has(one)))
    byHash.set(unit.source.hash, [...(byHash.get(unit.source.hash) ?? []), unit])
  const orphans = homeless.filter((found) => {
    const unit = byHash.get(found.sourceHash)?.shift()
    if (unit) byUnit.set(unit, found)
    return unit === undefined
  })
  return {byUnit, orphans}
}
