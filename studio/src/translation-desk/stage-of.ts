import type {UnitStatus, WorkStatus} from '@preop/translation'
import type {UnitStage} from './unit-stages.ts'

/**
 * Where a unit stands on its way to readers, told apart by what is to be done next.
 *
 * @param status - as `deskRows` derives it, work under way included
 * @param work - what the sidecar says of the text in work, if there is one
 */
export const stageOf = (status: UnitStatus, work: WorkStatus | undefined): UnitStage => {
  switch (status) {
    case 'inProgress':
      return work === 'rejected' ? 'rejected' : 'inProgress'
    case 'awaitingReview':
      if (work === 'translated') return 'toReview'
      return work === 'machine' ? 'machine' : 'unreviewed'
    case 'missing':
    case 'approved':
    case 'staleWording':
    case 'staleSubstance':
      return status
    default:
      return status satisfies never
  }
}
