import {isRecord} from '../is-record.ts'

const present = (value: Readonly<Record<string, unknown>>) =>
  Object.entries(value).filter(([, field]) => field !== undefined && field !== null)

/** Whether two JSON values are equal. A field that is null or undefined counts as absent. */
export const isSameValue = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isSameValue(item, b[index]))
    )
  if (!isRecord(a) || !isRecord(b)) return (a ?? null) === (b ?? null)
  const [fields, others] = [present(a), present(b)]
  return (
    fields.length === others.length && fields.every(([name, field]) => isSameValue(field, b[name]))
  )
}
