import type {DeskRow} from '../desk-rows.ts'
import type {StaleUnit} from './stale-unit.types.ts'

/**
 * What the history of a document has to be asked for: the units of some rows whose published
 * translation is stale. Those without provenance are left out: what they were made from is unknown.
 */
export const staleUnits = (rows: readonly DeskRow[]): readonly StaleUnit[] =>
  rows.flatMap(({path, field, freshness, published}) =>
    (freshness === 'wording' || freshness === 'substance') && published?.stored
      ? [{path, field, madeFrom: published.stored.sourceHash}]
      : [],
  )
