import type {UnitStatus} from '../derive-status.ts'
import {type DeskPolicy, deskRows} from '../work/desk-rows.ts'
import type {ExchangeDocument} from './exchange.types.ts'
import type {LoadedDocument} from './load-exchange.ts'

/** A document with those units only whose status is asked for; with all when none is. */
export const wantedUnits = (
  {document, work, exchange}: LoadedDocument,
  wanted: ReadonlySet<UnitStatus> | undefined,
  policy: DeskPolicy,
): ExchangeDocument => {
  if (!wanted) return exchange
  const {rows} = deskRows(document, work, exchange.targetLocale, policy)
  const paths = new Set(rows.filter(({status}) => wanted.has(status)).map(({path}) => path))
  return {...exchange, units: exchange.units.filter(({path}) => paths.has(path))}
}
