import {type Locale, sourceLocale} from '@preop/locales'
import {type ContentStore, memoryEntriesOf} from '@preop/translation'
import {writeTmx} from '@preop/translation/exchange'
import studio from '../../../package.json' with {type: 'json'}
import type {MadeFile} from './make-xliff.ts'

/**
 * The approved translations of a locale as TMX.
 *
 * @param ids - of the published documents
 * @param createdAt - ISO 8601 instant
 * @returns undefined when there are none; machine text that nobody has reviewed does not count
 */
export const makeTmx = async (
  store: Pick<ContentStore, 'read'>,
  ids: readonly string[],
  locale: Locale,
  createdAt: string,
): Promise<MadeFile | undefined> => {
  const entries = memoryEntriesOf(await store.read(ids), locale, sourceLocale)
  if (entries.length === 0) return undefined
  return {
    text: writeTmx(entries, {sourceLocale, toolVersion: studio.version, createdAt}),
    units: entries.length,
    documents: new Set(entries.map(({origin}) => origin.document)).size,
  }
}
