import type {L10nUnit} from './localized.types.ts'

/** Whether somebody other than its producer has reviewed a translated unit. */
export const isReviewed = ({reviewedBy, translatedBy}: L10nUnit): boolean =>
  typeof reviewedBy === 'string' && reviewedBy !== '' && reviewedBy !== translatedBy
