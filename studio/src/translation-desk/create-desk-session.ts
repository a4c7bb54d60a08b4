import {sourceLocale} from '@preop/locales'
import type {PlainDocument} from '@preop/schema/rules'
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
  /** The ids of all imported memories; `readAll` leaves them out, and `readChanged` reads them. */
  readonly memoryIds: () => Promise<readonly string[]>
  readonly readTransactions: (range: HistoryRange) => Promise<readonly PastTransaction[]>
  readonly tell: (message: FromDeskWorker) => void
}

export type DeskSession = Reader & {
  /** Tells what the translation memory knows, as soon as it was read; of several the last asked for. */
  readonly recall: (id: string, locale: string, source: string | BodyElement) => void
}

const isWorkId = (id: string) => id.startsWith('l10n.')

const isMemory = ({_type}: PlainDocument) => _type === 'translationMemory'

/**
 * Reads the lake and tells the rows of the desk, first all, then group by group what has changed.
 * Imported memories are read after the first rows were told, since a large one takes seconds; then
 * since when units are stale is read from the history, and tells their rows anew.
 */
export const createDeskSession = ({
  tell,
  memoryIds,
  readTransactions,
  ...lake
}: DeskSessionOptions): DeskSession => {
  const index = new DeskIndex()
  const recall = new Recall()
  /** A keystroke in a sidecar teaches the memory nothing. */
  let isContentNew = false
  let wantsMemories = false
  let isMemoryRead = false
  let answer = () => {}

  const readMemories = async () => {
    wantsMemories = false
    const known = index.documents.filter(isMemory).map(({_id}) => _id)
    const ids = new Set([...known, ...(await memoryIds())])
    // Not waited for: it is read once what is going on now has ended.
    if (ids.size > 0) void reader.readChanged([...ids])
    return ids.size > 0
  }

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
    if (wantsMemories && (await readMemories())) return
    isMemoryRead = true
    answer()
    answer = () => {}
    void dateOthers()
  }

  const reader = createReader({
    ...lake,
    replaceAll: (documents) => {
      isContentNew = true
      wantsMemories = true
      index.replaceAll([...documents, ...index.documents.filter(isMemory)])
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
    recall: (id, locale, source) => {
      answer = () => tell({type: 'recalled', id, hits: recall.find(source, locale)})
      if (!isMemoryRead) return
      answer()
      answer = () => {}
    },
  }
}
