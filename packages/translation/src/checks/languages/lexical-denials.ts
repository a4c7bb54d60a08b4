import {deniedActs} from './denied-acts.ts'
import {deniedStates} from './denied-states.ts'
import {negativeAffixes} from './negative-affixes.ts'

/**
 * Denials that are no `not`. A translator may render each of them by a denial and the other way
 * round, so that counts compare only when they are paired first.
 */
export const lexicalDenials = {...deniedActs, ...deniedStates, ...negativeAffixes}

export type ConceptId = keyof typeof lexicalDenials
