import type {Fragment} from './exchange.types.ts'

/** The words of a fragment without its codes. */
export const fragmentPlainText = (fragment: Fragment): string =>
  fragment.map((token) => (typeof token === 'string' ? token : '')).join('')
