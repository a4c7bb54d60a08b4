/** How soon a patient must act on a care card, most urgent first. */
export const urgencies = ['emergency', 'urgent', 'routine'] as const

export type Urgency = (typeof urgencies)[number]
