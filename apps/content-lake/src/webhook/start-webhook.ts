import {setTimeout as sleep} from 'node:timers/promises'
import type {Change, Commit, Dataset} from '@preop/lake'
import type {Logger} from 'pino'
import {type WebhookAddress, webhookRequest} from './webhook-request.ts'

type Message = {readonly commit: Commit; readonly change: Change}

/** The receiver looks for itself every minute, so what is dropped beyond these only comes later. */
const longestQueue = 1000
const attempts = 5
const firstPauseMs = 500
const answerMs = 30_000

/** Drafts and other ids with a dot are nobody's business outside. */
const isPublic = ({id}: Change) => !id.includes('.')

const isWorthRepeating = (status: number) => status >= 500 || status === 429

/**
 * Tells an address of every published document that changes, one after the other, each again with
 * growing pauses if the receiver is away.
 *
 * @returns stops telling
 */
export const startWebhook = (
  {store}: Pick<Dataset, 'store'>,
  address: WebhookAddress,
  logger: Logger,
): (() => void) => {
  const queue: Message[] = []
  const stopped = new AbortController()
  const {signal} = stopped
  let sending = false

  const send = async ({commit, change}: Message): Promise<void> => {
    for (let attempt = 1; attempt <= attempts && !signal.aborted; attempt++) {
      const request = await webhookRequest(address, commit, change, Date.now())
      const timeout = AbortSignal.any([signal, AbortSignal.timeout(answerMs)])
      const status = await fetch(request, {signal: timeout}).then(
        (response) => response.status,
        () => 503,
      )
      if (!isWorthRepeating(status)) {
        if (status >= 400) logger.warn({status, document: change.id}, 'webhook refused')
        return
      }
      await sleep(firstPauseMs * 2 ** (attempt - 1), undefined, {signal}).catch(() => undefined)
    }
    if (!signal.aborted) logger.warn({url: address.url, document: change.id}, 'webhook not heard')
  }

  const work = async () => {
    if (sending) return
    sending = true
    for (let next = queue.shift(); next; next = queue.shift()) await send(next)
    sending = false
  }

  const unsubscribe = store.onCommit((commit) => {
    queue.push(...commit.changes.filter(isPublic).map((change) => ({commit, change})))
    queue.splice(0, Math.max(0, queue.length - longestQueue))
    void work()
  })
  return () => {
    unsubscribe()
    queue.length = 0
    stopped.abort()
  }
}
