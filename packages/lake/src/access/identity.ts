import type {Role} from './roles.ts'

/** Somebody with rights: a person who signed in, or a machine with a token. */
export type SignedIn = {
  readonly kind: 'user' | 'token'
  /** What documents and transactions record. */
  readonly id: string
  /** For people to read; never stored in a document. */
  readonly name: string
  readonly role: Role
  /** The locales a translator may write. Others ignore them. */
  readonly locales: readonly string[]
}

/** Who makes a request. Readers without a token or a session are `anonymous`. */
export type Identity = {readonly kind: 'anonymous'; readonly id: string} | SignedIn

export const anonymous: Identity = {kind: 'anonymous', id: '<anonymous>'}
