/** Fixed answers, since free text from patients may hold health data. */
export const feedbackReasons = [
  'hardToUnderstand',
  'somethingMissing',
  'somethingWrong',
  'translationPoor',
  'other',
] as const

export type FeedbackReason = (typeof feedbackReasons)[number]
