import type {Code, Fragment} from './exchange.types.ts'

/** The string that a fragment without marks stands for; a code counts for the character it carries. */
export const fragmentToText = (fragment: Fragment, codes: readonly Code[]): string =>
  fragment
    .map((token) => {
      if (typeof token === 'string') return token
      const code = codes.find(({id}) => id === (token.like ?? token.id))
      const isText = code && ['lineBreak', 'character', 'icu'].includes(code.kind)
      return isText ? String(JSON.parse(code.content)) : ''
    })
    .join('')
