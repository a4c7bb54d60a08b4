import {type DeskRow, workTarget} from '@preop/translation'
import type {UnitValue} from './unit-fields.ts'

/** The text a translator goes on from: what is in work, else what is published. */
export const valueAtHand = ({work, published}: DeskRow): UnitValue | undefined =>
  (work && workTarget(work)) ?? published?.value
