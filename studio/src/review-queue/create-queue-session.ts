import {createPause} from '../worker-session/create-pause.ts'
import {createReader, type LakeReading, type Reader} from '../worker-session/create-reader.ts'
import type {FromWorker} from './queue-messages.ts'
import {ReviewQueue} from './review-queue.ts'
import {titleOfDocument} from './title-of-document.ts'

export type QueueSessionOptions = LakeReading & {
  readonly tell: (message: FromWorker) => void
  /** `YYYY-MM-DD` */
  readonly today: () => string
}

/**
 * Reads the lake, checks and tells. With no ids `readChanged` only looks whether a new day has come.
 */
export const createQueueSession = ({tell, today, ...lake}: QueueSessionOptions): Reader => {
  const queue = new ReviewQueue()
  let hasFound = false

  const tellFindings = () =>
    tell({
      type: 'found',
      findings: queue.findings(),
      specialties: queue
        .specialties()
        .map((document) => ({id: document._id, title: titleOfDocument(document)})),
      documents: queue.size,
    })

  const check = async (isAsked: () => boolean) => {
    const pause = createPause()
    let isToldEarly = false
    for (const progress of queue.check(today())) {
      if (!pause.isDue()) continue
      // What changed is checked first, so it need not wait for what it may have touched. The first
      // time there is nothing to mend, and a list that fills up while it is read would jump.
      if (hasFound && !isToldEarly) tellFindings()
      else tell({type: 'progress', ...progress})
      isToldEarly = true
      await pause.take()
      // What was checked stays checked; the rest follows after what is more urgent.
      if (isAsked()) return
    }
    hasFound = true
    tellFindings()
  }

  return createReader({
    ...lake,
    replaceAll: (documents) => queue.replaceAll(documents),
    update: (ids, documents) => queue.update(ids, documents),
    derive: check,
    fail: (message) => tell({type: 'failed', message}),
  })
}
