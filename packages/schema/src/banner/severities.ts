/** From least to most urgent; the order in which banners yield to each other. */
export const severities = ['information', 'notice', 'warning', 'emergency'] as const

export type Severity = (typeof severities)[number]
