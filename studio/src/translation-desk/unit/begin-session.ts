import type {UnitTexts} from '../unit-session.ts'
import {nextSession, type UnitSession} from '../unit-session.ts'
import type {UnsentText} from '../unsent-texts.ts'

/**
 * How work on a unit begins: with what the lake has, or with what this browser kept because it did
 * not reach the lake. If somebody has written there since, both are shown.
 */
export const beginSession = (inLake: UnitTexts, kept: UnsentText | undefined): UnitSession =>
  kept
    ? nextSession({base: kept.base, mine: kept.mine}, {type: 'arrived', texts: inLake})
    : {base: inLake, mine: inLake}
