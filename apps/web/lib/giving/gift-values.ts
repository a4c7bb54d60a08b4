import type {GiftValues} from '@preop/ui'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the form sent, as it stands in the address; a field that is there twice counts once. */
export const giftValues = (query: Query): GiftValues => {
  const read = (name: string) => [query[name] ?? ''].flat()[0] ?? ''
  return {
    amount: read('amount'),
    own: read('own').slice(0, 100),
    currency: read('currency'),
    frequency: read('frequency'),
  }
}
