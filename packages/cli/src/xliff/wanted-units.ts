import {sourceLocale} from '@preop/locales'
import {isInSafetySection} from '@preop/schema/rules'
import {deskRows, noLexicon, type UnitStatus} from '@preop/translation'
import type {ExchangeDocument} from '@preop/translation/exchange'
import type {LoadedDocument} from './load-exchange.ts'

/** A document with those units only whose status is asked for. */
export const wantedUnits = (
  {document, work, exchange}: LoadedDocument,
  wanted: ReadonlySet<UnitStatus> | undefined,
): ExchangeDocument => {
  if (!wanted) return exchange
  const policy = {sourceLocale, lexicon: noLexicon, isSafetyCritical: isInSafetySection}
  const {rows} = deskRows(document, work, exchange.targetLocale, policy)
  const paths = new Set(rows.filter(({status}) => wanted.has(status)).map(({path}) => path))
  return {...exchange, units: exchange.units.filter(({path}) => paths.has(path))}
}
