/** Whether a value is an IANA time zone that this runtime knows; a bare offset is none. */
export const isTimeZone = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', {timeZone: value})
    return true
  } catch {
    return false
  }
}
