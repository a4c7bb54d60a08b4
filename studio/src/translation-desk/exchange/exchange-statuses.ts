import type {UnitStatus} from '@preop/translation'

/** What may be chosen for a file, in the words of `preop xliff export --status`. */
export const exchangeStatuses = [
  {value: 'missing', title: 'Missing', statuses: ['missing']},
  {value: 'stale', title: 'Stale', statuses: ['staleSubstance', 'staleWording']},
  {value: 'inProgress', title: 'In progress', statuses: ['inProgress']},
  {value: 'awaitingReview', title: 'Awaiting review', statuses: ['awaitingReview']},
  {value: 'approved', title: 'Approved', statuses: ['approved']},
] as const satisfies readonly {
  readonly value: string
  readonly title: string
  readonly statuses: readonly UnitStatus[]
}[]

export type ExchangeStatus = (typeof exchangeStatuses)[number]['value']
