import {isRecord, type PlainRecord} from '@preop/schema/rules'

const strengthen = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strengthen)
  return isRecord(value) ? strengthenReferences(value) : value
}

/**
 * A document with its references as they are once published. In a draft the Studio keeps a
 * reference weak while its target is not published, and notes what it is to become.
 */
export const strengthenReferences = <Value extends PlainRecord>(value: Value): PlainRecord => {
  const {_strengthenOnPublish: wish, _weak, ...others} = value
  const isWish = typeof value._ref === 'string' && isRecord(wish)
  if (isWish) return wish.weak === true ? {...others, _weak: true} : others
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, strengthen(field)]))
}
