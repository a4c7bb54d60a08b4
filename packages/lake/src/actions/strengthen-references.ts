import {isRecord} from '../is-record.ts'

/**
 * A value with its references as they are once published. In a draft the Studio keeps a reference
 * weak while its target is unpublished itself, and marks it with what it is to become.
 */
export const strengthenReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish, _weak, ...others} = value
  const isMarked = typeof value._ref === 'string' && isRecord(_strengthenOnPublish)
  if (isMarked) return _strengthenOnPublish.weak === true ? {...others, _weak: true} : others
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, strengthenReferences(child)]),
  )
}
