import type {Value} from './figure.ts'
import {median} from './median.ts'

type Measure = () => Promise<number>

/**
 * Measures ours and the baseline in turn, round after round, so that whatever else the machine
 * does hits both alike.
 *
 * @returns the median of each
 */
export const sideBySide = async (
  {rounds, signal}: {rounds: number; signal: AbortSignal},
  ours: Measure,
  baseline?: {id: string; measure: Measure},
): Promise<{value: number; baseline?: Value}> => {
  const measured: {ours: number[]; baseline: number[]} = {ours: [], baseline: []}
  for (let round = 0; round < rounds; round += 1) {
    signal.throwIfAborted()
    measured.ours.push(await ours())
    if (baseline) measured.baseline.push(await baseline.measure())
  }
  const value = median(measured.ours)
  return baseline ? {value, baseline: {id: baseline.id, value: median(measured.baseline)}} : {value}
}
