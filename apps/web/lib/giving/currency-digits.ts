/** How many digits a currency has after the point: 2 for dollars, 0 for yen. */
export const currencyDigits = (currency: string): number =>
  new Intl.NumberFormat('en', {style: 'currency', currency}).resolvedOptions()
    .maximumFractionDigits ?? 2
