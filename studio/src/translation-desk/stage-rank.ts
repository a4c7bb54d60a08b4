import {type UnitStage, unitStages} from './unit-stages.ts'

/** The more urgent, the smaller. */
export const stageRank = (stage: UnitStage): number =>
  unitStages.findIndex((one) => one.stage === stage)
