import {createContentClient, readStaleDates, type StoredTranslations} from '@preop/content'
import {sourceLocale} from '@preop/locales'
import {isInSafetySection} from '@preop/schema/rules'
import {deskRows, noLexicon, staleUnitKey, staleUnits} from '@preop/translation'
import type {Environment} from '../environment.ts'
import {findToken} from '../sanity/find-token.ts'

/** A published translation whose source has changed. */
export type StaleText = {
  readonly documentId: string
  readonly locale: string
  readonly path: string
  /** ISO 8601 instant. */
  readonly since: string | undefined
  /** Whether it became stale then; else it did then at the latest. */
  readonly isExact: boolean
}

/** Since when the stale translations of some locales are; histories are read one after the other. */
export const staleTexts = async (
  {documents}: StoredTranslations,
  locales: readonly string[],
  environment: Environment,
): Promise<readonly StaleText[]> => {
  const {token} = findToken(environment)
  const client = createContentClient({...environment.lake, token})
  const policy = {sourceLocale, lexicon: noLexicon, isSafetyCritical: isInSafetySection}
  const texts: StaleText[] = []
  for (const document of documents) {
    const stale = locales.flatMap((locale) =>
      deskRows(document, undefined, locale, policy)
        .rows.filter(({staleSince}) => staleSince !== undefined)
        .map((row) => ({locale, row, unit: staleUnits([row])[0]})),
    )
    const units = stale.flatMap(({unit}) => unit ?? [])
    const dates = units.length > 0 ? await readStaleDates(client, document._id, units) : new Map()
    for (const {locale, row, unit} of stale) {
      const found = unit && dates.get(staleUnitKey(unit))
      texts.push({
        documentId: document._id,
        locale,
        path: row.path,
        since: found?.at ?? row.staleSince,
        isExact: found?.isExact ?? false,
      })
    }
  }
  return texts
}
