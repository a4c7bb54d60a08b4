/** How much a finding matters, the worst first. */
export const findingSeverities = [
  {severity: 'error', title: 'Error', hint: 'stops the site from taking new content'},
  {severity: 'safety', title: 'Safety', hint: 'a patient could be harmed'},
  {severity: 'warning', title: 'Warning', hint: 'a gap of care'},
  {severity: 'notice', title: 'Notice', hint: 'good to know'},
] as const

export type FindingSeverity = (typeof findingSeverities)[number]['severity']

export const titleOfSeverity = (severity: FindingSeverity): string =>
  findingSeverities.find((one) => one.severity === severity)?.title ?? severity

/** 0 for the worst. */
export const rankOfSeverity = (severity: FindingSeverity): number =>
  findingSeverities.findIndex((one) => one.severity === severity)
