import {isRecord} from '../is-record.ts'

const idOf = (mutation: unknown): unknown => {
  const body = isRecord(mutation) ? Object.values(mutation)[0] : undefined
  return isRecord(body) ? (body.id ?? body._id) : undefined
}

/** Those mutations of a transaction, as the log keeps them, that are meant for a document. */
export const mutationsOf = (mutations: readonly unknown[], documentId: string): unknown[] =>
  mutations.filter((mutation) => idOf(mutation) === documentId)
