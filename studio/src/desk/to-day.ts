/** The day of a moment, as dates are stored: `2026-05-03`, in UTC. */
export const toDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
