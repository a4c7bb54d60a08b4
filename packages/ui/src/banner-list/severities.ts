/** Most urgent first: the order banners stand in. */
export const severities = ['emergency', 'warning', 'notice', 'information'] as const

export type Severity = (typeof severities)[number]
