import type {UnitStatus} from '@preop/translation'

/** A status in an editor's words. */
export const statusWords = (status: UnitStatus): string => {
  switch (status) {
    case 'approved':
      return 'approved'
    case 'awaitingReview':
      return 'not reviewed'
    case 'inProgress':
      return 'in progress'
    case 'staleWording':
      return 'wording changed'
    case 'staleSubstance':
      return 'meaning changed'
    case 'missing':
      return 'missing'
    default: {
      const unknown: never = status
      throw new Error(`Unknown status "${unknown}".`)
    }
  }
}
