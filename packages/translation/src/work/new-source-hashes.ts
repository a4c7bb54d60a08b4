import {isL10nUnit} from '../is-l10n-unit.ts'
import {isRecord} from '../is-record.ts'
import {localizedFields} from '../localized-fields.ts'
import {isSameValue} from './is-same-value.ts'

const provenanceIn = (document: unknown) =>
  localizedFields(document)
    .flatMap(({items}) => items)
    .flatMap(({l10n}): readonly unknown[] =>
      isRecord(l10n) && Array.isArray(l10n.units) ? l10n.units : [],
    )
    .filter(isL10nUnit)

/**
 * The source texts, by hash, that translations were made from which a version has and another has
 * not: those for which an older translation may be coming back.
 */
export const newSourceHashes = (version: unknown, other: unknown): readonly string[] => {
  const known = Map.groupBy(provenanceIn(other), ({sourceHash}) => sourceHash)
  const isNew = (unit: ReturnType<typeof provenanceIn>[number]) =>
    !known.get(unit.sourceHash)?.some((one) => isSameValue(one, unit))
  const found = provenanceIn(version).filter(isNew)
  return [...new Set(found.map(({sourceHash}) => sourceHash))]
}
