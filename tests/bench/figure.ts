/** Which way is better, for each unit that a figure can have. */
const better = {
  'pages/s': 'more',
  'queries/s': 'more',
  'lookups/s': 'more',
  'writes/s': 'more',
  'requests/s': 'more',
  points: 'more',
  ms: 'less',
  requests: 'less',
  MB: 'less',
  bytes: 'less',
} as const

export type Unit = keyof typeof better

/** What was measured, by name. */
export type Value = {readonly id: string; readonly value: number}

export type Figure = Value & {
  readonly unit: Unit
  readonly baseline?: Value
  /** How many times better than the baseline: bigger is better, whatever the unit. */
  readonly ratio?: number
}

const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(4)))

/**
 * A figure as `bench/results.json` holds it, with its ratio if there is a baseline.
 *
 * @param measured - `baseline` is undefined where nothing was there to compare with
 */
export const toFigure = (measured: Value & {unit: Unit; baseline?: Value}): Figure => {
  const {id, value, unit, baseline} = measured
  const figure = {id, value: round(value), unit}
  if (!baseline) return figure
  const ratio = better[unit] === 'more' ? value / baseline.value : baseline.value / value
  return {
    ...figure,
    baseline: {id: baseline.id, value: round(baseline.value)},
    ratio: round(ratio),
  }
}
