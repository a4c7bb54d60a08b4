/**
 * Where a unit stands on its way to readers, what waits longest to harm first. It joins the derived
 * status with the work in the sidecar: a stale unit that somebody has mended waits for a reviewer.
 */
export const unitStages = [
  {stage: 'staleSubstance', title: 'Meaning changed', tone: 'critical'},
  {stage: 'rejected', title: 'Rejected', tone: 'critical'},
  {stage: 'missing', title: 'Missing', tone: 'caution'},
  {stage: 'machine', title: 'Machine draft', tone: 'caution'},
  {stage: 'inProgress', title: 'In progress', tone: 'primary'},
  {stage: 'toReview', title: 'To review', tone: 'primary'},
  {stage: 'unreviewed', title: 'Published, not reviewed', tone: 'caution'},
  {stage: 'staleWording', title: 'Wording changed', tone: 'caution'},
  {stage: 'approved', title: 'Approved', tone: 'positive'},
] as const

export type UnitStage = (typeof unitStages)[number]['stage']
