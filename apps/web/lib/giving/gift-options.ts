import type {Donation} from '@preop/content'

/**
 * What an appeal offers: its currencies, and how often one can give. Every month is offered only
 * where the provider is told of it, else it would take the gift once.
 */
export const giftOptions = ({suggestedAmounts, goal, frequencies, provider}: Donation) => {
  const currencies = [
    ...new Set([
      ...suggestedAmounts.map(({currency}) => currency),
      ...(suggestedAmounts.length === 0 && goal ? [goal.currency] : []),
    ]),
  ]
  const offered = frequencies.filter(
    (frequency) => frequency === 'once' || provider.parameters.frequency !== undefined,
  )
  return {currencies, frequencies: offered.length > 0 ? offered : (['once'] as const)}
}

/** The smallest and the largest gift of one's own choice, in units of the currency. */
export const giftLimits = ({suggestedAmounts}: Donation, currency: string) => {
  const suggested = suggestedAmounts
    .filter((suggestion) => suggestion.currency === currency)
    .map(({amount}) => amount)
  // Nobody means a thousand times what is asked for; a slip of the finger does.
  return {least: 1, most: 1000 * Math.max(1000, ...suggested)}
}
