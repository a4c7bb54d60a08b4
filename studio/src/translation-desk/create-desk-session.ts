import {sourceLocale} from '@preop/locales'
import {
  type BodyElement,
  type HistoryRange,
  isStoredDocument,
  type PastTransaction,
  readStaleSince,
} from '@preop/translation'
import {titleOfDocument} from '../review-queue/title-of-document.ts'
import {createPause} from '../worker-session/create-pause.ts'
import {createReader, type LakeReading, type Reader} from '../worker-session/create-reader.ts'
import {dateStaleUnits, type Undated} from './date-stale-units.ts'
import {DeskIndex, type RowGroup} from './desk-index.ts'
import type {FromDeskWorker} from './desk-messages.ts'
import {Recall} from './recall.ts'

export type DeskSessionOptions = LakeReading & {
  readonly readTransactions: (range: HistoryRange) => Promise<readonly PastTransaction[]>
  readonly tell: (message: FromDeskWorker) => void
}

export type DeskSession = Reader & {
  /** Tells what the translation memory knows; nothing as long as nothing was read. */
  readonly recall: (id: string, locale: string, source: string | BodyElement) => void
}

const isWorkId = (id: string) => id.startsWith('l10n.')

/**
 * Reads the lake and tells the rows of the desk, first all, then group by group what has changed.
 * Since when units are stale is read from the history afterwards, and tells their rows anew.
 */
export const createDeskSession = ({
  tell,
  readTransactions,
  ...lake
}: DeskSessionOptions): DeskSession => {
  const index = new DeskIndex()
  const recall = new Recall()
  /** A keystroke in a sidecar teaches the memory nothing. */
  let isContentNew = false

  const derive = async () => {
    const groups: RowGroup[] = []
    const pause = createPause()
    for (const group of index.changes()) {
      groups.push(group)
      if (!pause.isDue()) continue
      tell({type: 'progress', done: groups.length})
      await pause.take()
    }
    if (isContentNew) recall.learnFrom(index.documents)
    isContentNew = false
    const {glossaryWords = []} = index.policy
    tell({
      type: 'found',
      groups,
      specialties: index
        .specialties()
        .map((document) => ({id: document._id, title: titleOfDocument(document)})),
      terms: index.terms(),
      glossaryWords,
      documents: index.documents.length,
      undated: index.undated().length,
    })
    void dateOthers()
  }

  const reader = createReader({
    ...lake,
    replaceAll: (documents) => {
      isContentNew = true
      index.replaceAll(documents)
    },
    update: (ids, documents) => {
      isContentNew ||= ids.some((id) => !isWorkId(id))
      index.update(ids, documents)
    },
    derive,
    fail: (message) => tell({type: 'failed', message}),
  })
  const dateOthers = dateStaleUnits({
    undated: () => index.undated(),
    read: async ({document, units}: Undated) =>
      isStoredDocument(document)
        ? readStaleSince({document, units, sourceLocale, readTransactions})
        : new Map(),
    take: (undated, dates) => index.takeDates(undated, dates),
    tell: () => void reader.readChanged([]),
  })
  return {
    ...reader,
    recall: (id, locale, source) => tell({type: 'recalled', id, hits: recall.find(source, locale)}),
  }
}
