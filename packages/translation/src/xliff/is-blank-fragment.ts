import type {Fragment} from './exchange.types.ts'

/** Whether a fragment has nothing to translate: no code, and white space at most. */
export const isBlankFragment = (fragment: Fragment): boolean =>
  fragment.every((token) => typeof token === 'string' && token.trim() === '')
