import {asText} from '../rules/plain.ts'
import {isSafetyCritical} from './is-safety-critical.ts'

/**
 * Whether a text stands in a safety-critical section.
 *
 * @param within - the objects it stands in, as `localizedFields` of the translation package gives them
 */
export const isInSafetySection = (
  within: readonly {readonly [field: string]: unknown}[],
): boolean =>
  within.some(({_type, kind}) => _type === 'section' && isSafetyCritical(asText(kind) ?? ''))
