export type When =
  | {readonly relation: 'dayOf'}
  | {
      readonly relation: string
      readonly unit: string
      readonly from: number
      readonly to?: number
    }

const pattern = /^(\d+)(?:-(\d+))? (hour|day|week|month)s? (before|after)$/

/**
 * When a step is due, as authors write it: `7 days before`, `2-3 weeks after`, `day of`.
 *
 * @returns undefined for anything else
 */
export const parseWhen = (when: string): When | undefined => {
  if (when === 'day of') return {relation: 'dayOf'}
  const [, from, to, unit, relation] = pattern.exec(when) ?? []
  if (from === undefined || unit === undefined || relation === undefined) return undefined
  return {relation, unit, from: Number(from), ...(to === undefined ? {} : {to: Number(to)})}
}
