import type {Locale} from '@preop/locales'
import type {UnitStatus} from '@preop/translation'

/** What needs nothing first, so that what is missing stands at the end, where lists name it too. */
const order: readonly UnitStatus[] = [
  'approved',
  'awaitingReview',
  'inProgress',
  'staleWording',
  'staleSubstance',
  'missing',
]

/** The locales of a field, those that stand alike together. */
export const byStatus = (
  states: readonly {readonly locale: Locale; readonly state: {readonly status: UnitStatus}}[],
): readonly {readonly status: UnitStatus; readonly locales: readonly Locale[]}[] =>
  order
    .map((status) => ({
      status,
      locales: states.filter(({state}) => state.status === status).map(({locale}) => locale),
    }))
    .filter(({locales}) => locales.length > 0)
