/** Whether a value has the form of an ISO 3166 country or subdivision code: `US`, `US-MN`. */
export const isJurisdiction = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(value)
