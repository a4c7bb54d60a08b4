export const frequencies = ['once', 'monthly'] as const
export const providerMethods = ['GET', 'POST'] as const

/** What is handed to the donation provider, each under a parameter name of its choice. */
export const providerParameters = [
  'amount',
  'currency',
  'frequency',
  'designation',
  'locale',
] as const

/** Without these the provider cannot take the gift the donor chose. */
export const requiredProviderParameters = [
  'amount',
  'currency',
] as const satisfies readonly ProviderParameter[]

export type Frequency = (typeof frequencies)[number]
export type ProviderMethod = (typeof providerMethods)[number]
export type ProviderParameter = (typeof providerParameters)[number]
