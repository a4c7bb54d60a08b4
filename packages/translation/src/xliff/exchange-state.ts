import type {WorkStatus} from '../derive-status.ts'
import type {ExchangeUnit} from './exchange.types.ts'

/** Where a translation stands, in the words of both versions of XLIFF. */
export type ExchangeState = {
  readonly state: 'initial' | 'translated' | 'final'
  readonly subState?: 'preop:draft' | 'preop:machine' | 'preop:rejected' | 'preop:stale'
  /** `state` of a 1.2 target. */
  readonly state12: string
  readonly qualifier12?: string
  readonly approved12?: 'yes'
}

const stateOfStatus = (status: WorkStatus): ExchangeState => {
  switch (status) {
    case 'new':
      return {state: 'initial', state12: 'new'}
    case 'machine':
      return {
        state: 'initial',
        subState: 'preop:machine',
        state12: 'needs-review-translation',
        qualifier12: 'leveraged-mt',
      }
    case 'draft':
      return {state: 'initial', subState: 'preop:draft', state12: 'needs-translation'}
    case 'rejected':
      return {state: 'initial', subState: 'preop:rejected', state12: 'needs-review-translation'}
    case 'translated':
      return {state: 'translated', state12: 'translated'}
    case 'approved':
      return {state: 'final', state12: 'final', approved12: 'yes'}
    default: {
      const unknown: never = status
      throw new Error(`Unknown status "${unknown}".`)
    }
  }
}

/** The state of a unit's present translation; one of an older source is never more than begun. */
export const exchangeState = ({present, parts, sourceHash}: ExchangeUnit): ExchangeState => {
  if (!present || parts.some(({target}) => target === undefined)) return stateOfStatus('new')
  if (present.sourceHash !== sourceHash)
    return {state: 'initial', subState: 'preop:stale', state12: 'needs-review-translation'}
  return stateOfStatus(present.status)
}
