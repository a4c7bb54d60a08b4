import type {Change, Commit} from '@preop/lake'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'

export type WebhookAddress = {
  readonly url: string
  /** Shared with the receiver, who checks the signature with it. */
  readonly secret: string
  readonly projectId: string
  readonly dataset: string
}

const operationOf = ({before, after}: Change) => {
  if (!after) return 'delete'
  return before ? 'update' : 'create'
}

/**
 * The request that tells of one changed document, as hosted Sanity sends it: a small projection of
 * the document, signed, with the headers of its GROQ-powered webhooks.
 * Source: https://www.sanity.io/docs/webhooks
 *
 * @param now - milliseconds since the epoch, signed along with the body
 */
export const webhookRequest = async (
  {url, secret, projectId, dataset}: WebhookAddress,
  {id, timestamp}: Pick<Commit, 'id' | 'timestamp'>,
  change: Change,
  now: number,
): Promise<Request> => {
  const {_id, _type, _rev} = change.after ?? change.before ?? {_id: change.id}
  const body = JSON.stringify({_id, _type, _rev})
  return new Request(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, now, secret),
      'idempotency-key': `${id}-${change.id}`,
      'sanity-transaction-id': id,
      'sanity-transaction-time': timestamp,
      'sanity-document-id': change.id,
      'sanity-operation': operationOf(change),
      'sanity-project-id': projectId,
      'sanity-dataset': dataset,
    },
  })
}
