import type {UnitStatus} from '@preop/translation'
import {type ExchangeStatus, exchangeStatuses} from './exchange-statuses.ts'

/** The statuses of units that a choice stands for. */
export const statusesOf = (chosen: readonly ExchangeStatus[]): ReadonlySet<UnitStatus> =>
  new Set(
    exchangeStatuses
      .filter(({value}) => chosen.includes(value))
      .flatMap(({statuses}): readonly UnitStatus[] => statuses),
  )
