import type {ContentStore, DeskPolicy} from '@preop/translation'
import {loadExchange, toCheckedXliff, wantedUnits} from '@preop/translation/exchange'
import type {ExportChoice} from './export-choice.ts'
import {statusesOf} from './statuses-of.ts'

export type MadeFile = {
  readonly text: string
  readonly units: number
  readonly documents: number
}

/**
 * What there is to translate as XLIFF, from what is stored now: the list may be a moment behind.
 *
 * @param ids - of the published documents
 * @returns undefined when no unit has such a status
 * @throws Error when the lake does not answer, or the file would be wrong or too large
 */
export const makeXliff = async (
  store: Pick<ContentStore, 'read'>,
  ids: readonly string[],
  {locale, version, statuses}: ExportChoice,
  policy: DeskPolicy,
): Promise<MadeFile | undefined> => {
  const loaded = await loadExchange(store, ids, locale, policy)
  const documents = loaded
    .map((one) => wantedUnits(one, statusesOf(statuses), policy))
    .filter(({units}) => units.length > 0)
  if (documents.length === 0) return undefined
  return {
    text: toCheckedXliff(documents, version),
    units: documents.reduce((sum, {units}) => sum + units.length, 0),
    documents: documents.length,
  }
}
