const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether a value is an ISO 4217 code that amounts can be formatted in. */
export const isCurrency = (value: unknown): value is string =>
  typeof value === 'string' && currencies.has(value)
