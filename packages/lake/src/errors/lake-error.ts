export type LakeErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 426 | 429 | 500 | 501 | 503

/**
 * A refusal that a client can understand: `status` and `body` are what goes over HTTP, in the
 * shape Sanity's own API uses, because `@sanity/client` and the Studio read these shapes.
 */
export class LakeError extends Error {
  readonly status: LakeErrorStatus
  readonly body: Readonly<Record<string, unknown>>

  constructor(
    status: LakeErrorStatus,
    message: string,
    body: Readonly<Record<string, unknown>>,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'LakeError'
    this.status = status
    this.body = body
  }
}
