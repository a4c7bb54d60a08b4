import {readTiming} from '@preop/schema/lists'
import type {BodyNode, Timing} from './types.ts'

/**
 * When a timed step is due.
 *
 * @throws Error naming the step when its timing says no time
 */
export const readStepTiming = (step: BodyNode): Timing => {
  const stored: unknown = Reflect.get(step, 'timing')
  const timing = readTiming(stored)
  if (timing) return timing
  throw new Error(`Timed step "${step._key}" needs a timing, got ${JSON.stringify(stored)}.`)
}
