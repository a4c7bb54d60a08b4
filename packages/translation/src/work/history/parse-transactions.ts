import {isRecord} from '../../is-record.ts'

/** What a transaction did to a document, as the history of a lake tells it. */
export type PastTransaction = {
  /** The document’s `_rev` after it. */
  readonly id: string
  /** ISO 8601 instant. */
  readonly at: string
  /** A Mendoza patch that takes it back; undefined when it is not told. */
  readonly revert: readonly unknown[] | undefined
}

/**
 * Reads the answer of `data/history/<dataset>/transactions/<id>` with `effectFormat=mendoza`: a JSON
 * object a line.
 *
 * @throws Error when a line is no transaction
 */
export const parseTransactions = (answer: string, documentId: string): readonly PastTransaction[] =>
  answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const entry: unknown = JSON.parse(line)
      if (!isRecord(entry) || typeof entry.id !== 'string' || typeof entry.timestamp !== 'string')
        throw new Error(
          `The history of "${documentId}" was expected to be transactions with id and timestamp, found ${line.slice(0, 200)}`,
        )
      const effects = isRecord(entry.effects) ? entry.effects[documentId] : undefined
      const revert = isRecord(effects) ? effects.revert : undefined
      return {
        id: entry.id,
        at: entry.timestamp,
        revert: Array.isArray(revert) ? revert : undefined,
      }
    })
