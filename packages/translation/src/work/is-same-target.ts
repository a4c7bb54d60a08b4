import type {BodyElement} from '../localized.types.ts'
import {isSameValue} from './is-same-value.ts'
import type {WorkUnit} from './translation-work.types.ts'
import {workTarget} from './work-target.ts'

const withoutKey = (value: string | BodyElement | undefined) =>
  typeof value === 'object' ? {...value, _key: ''} : value

/** Whether a unit in work has exactly this text; under which key an element stands does not count. */
export const isSameTarget = (work: WorkUnit, value: string | BodyElement): boolean =>
  isSameValue(withoutKey(workTarget(work)), withoutKey(value))
