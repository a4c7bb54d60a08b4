import type {Role} from './roles.ts'

/** Who makes a request. Readers without a token are `anonymous`. */
export type Identity =
  | {readonly kind: 'anonymous'; readonly id: string}
  | {
      readonly kind: 'token'
      readonly id: string
      readonly name: string
      readonly role: Role
      readonly locales: readonly string[]
    }

export const anonymous: Identity = {kind: 'anonymous', id: '<anonymous>'}
