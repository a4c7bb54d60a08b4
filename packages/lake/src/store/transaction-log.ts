import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {z} from 'zod'
import type {LakeDocument} from '../documents/lake-document.ts'
import {parseStoredDocument} from '../documents/parse-stored-document.ts'
import {isRecord} from '../is-record.ts'
import type {Change, Commit} from './store.ts'

const transactionRow = z.object({
  seq: z.number(),
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
  mutations: z.string().transform((text) => z.array(z.unknown()).parse(JSON.parse(text))),
})
const seqRow = z.object({seq: z.number()}).optional()
const jsonRow = z.object({json: z.string().nullable()}).optional()
const firstRow = z.object({seq: z.number(), json: z.string()}).optional()
const changeRows = z.array(
  z.object({id: z.string(), after: z.string().nullable(), before: z.string().nullable()}),
)

export type LogRange = {
  readonly documentIds: readonly string[]
  /** Whether to leave out what a commit did to other documents: an import changes all of them at once. */
  readonly onlyIdentified?: boolean | undefined
  readonly authors?: readonly string[] | undefined
  /** Inclusive, as are the others. */
  readonly fromSeq?: number | undefined
  readonly toSeq?: number | undefined
  readonly fromTime?: string | undefined
  readonly toTime?: string | undefined
  readonly reverse: boolean
  readonly limit: number
}

const parseNullable = (json: string | null): LakeDocument | null =>
  json === null ? null : parseStoredDocument(json)

const statementsOf = (database: DatabaseSync) => ({
  seqOf: database.prepare('SELECT seq FROM transactions WHERE id = ?'),
  after: database.prepare('SELECT * FROM transactions WHERE seq > ? ORDER BY seq LIMIT ?'),
  changes: database.prepare(`
    SELECT document_id AS id, json AS after, (
      SELECT json FROM revisions AS earlier
      WHERE earlier.document_id = revisions.document_id AND earlier.seq < revisions.seq
      ORDER BY earlier.seq DESC LIMIT 1
    ) AS before
    FROM revisions
    WHERE seq = ?1 AND (?2 IS NULL OR document_id IN (SELECT value FROM json_each(?2)))
    ORDER BY document_id`),
  atSeq: database.prepare(
    'SELECT json FROM revisions WHERE document_id = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
  ),
  lastPresent: database.prepare(
    'SELECT json FROM revisions WHERE document_id = ? AND json IS NOT NULL ORDER BY seq DESC LIMIT 1',
  ),
  firstSince: database.prepare(`
    SELECT seq, json FROM revisions
    WHERE document_id = ?1 AND seq > (
      SELECT coalesce(max(seq), 0) FROM revisions WHERE document_id = ?1 AND json IS NULL
    )
    ORDER BY seq LIMIT 1`),
  earlierWith: database.prepare(
    'SELECT json FROM revisions WHERE document_id = ? AND instr(json, ?) > 0 ORDER BY seq DESC LIMIT 5',
  ),
  seqAtTime: database.prepare(
    'SELECT seq FROM transactions WHERE timestamp <= ? ORDER BY seq DESC LIMIT 1',
  ),
})

/** The past of a dataset: its transactions in order, and its documents as they were. */
export class TransactionLog {
  readonly #database: DatabaseSync
  readonly #statements: Record<keyof ReturnType<typeof statementsOf>, StatementSync>

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = statementsOf(database)
  }

  /** Position of a transaction in the log. */
  seqOf(transactionId: string): number | undefined {
    return seqRow.parse(this.#statements.seqOf.get(transactionId))?.seq
  }

  /** Position of the last transaction made by then. */
  seqAtTime(timestamp: string): number | undefined {
    return seqRow.parse(this.#statements.seqAtTime.get(timestamp))?.seq
  }

  /** The commits that follow a position, oldest first. */
  after(seq: number, limit: number): readonly Commit[] {
    return this.#statements.after.all(seq, limit).map((row) => this.#toCommit(row))
  }

  /** The transactions that changed one of the documents. */
  select(range: LogRange): readonly Commit[] {
    const {documentIds, authors, fromSeq, toSeq, fromTime, toTime, reverse, limit} = range
    const marks = (values: readonly string[]) => values.map(() => '?').join(', ')
    const conditions: readonly (readonly [string, readonly (string | number)[]] | undefined)[] = [
      [
        `seq IN (SELECT seq FROM revisions WHERE document_id IN (${marks(documentIds)}))`,
        documentIds,
      ],
      authors && [`author IN (${marks(authors)})`, authors],
      fromSeq === undefined ? undefined : ['seq >= ?', [fromSeq]],
      toSeq === undefined ? undefined : ['seq <= ?', [toSeq]],
      fromTime === undefined ? undefined : ['timestamp >= ?', [fromTime]],
      toTime === undefined ? undefined : ['timestamp <= ?', [toTime]],
    ]
    const used = conditions.filter((condition) => condition !== undefined)
    const where = used.map(([sql]) => sql).join(' AND ')
    const order = reverse ? 'DESC' : 'ASC'
    return this.#database
      .prepare(`SELECT * FROM transactions WHERE ${where} ORDER BY seq ${order} LIMIT ?`)
      .all(...used.flatMap(([, values]) => values), limit)
      .map((row) => this.#toCommit(row, range.onlyIdentified ? documentIds : undefined))
  }

  /** A document as it was after a position; undefined when it did not exist then. */
  documentAt(id: string, seq: number): LakeDocument | undefined {
    const json = jsonRow.parse(this.#statements.atSeq.get(id, seq))?.json
    return typeof json === 'string' ? parseStoredDocument(json) : undefined
  }

  /** The last revision of a document, also of one deleted since. */
  lastRevision(id: string): LakeDocument | undefined {
    const json = jsonRow.parse(this.#statements.lastPresent.get(id))?.json
    return typeof json === 'string' ? parseStoredDocument(json) : undefined
  }

  /**
   * A document as it was when it came to be, since it was last deleted. What its first transaction
   * went on to change is not in it.
   */
  firstRevision(id: string): LakeDocument | undefined {
    const row = firstRow.parse(this.#statements.firstSince.get(id))
    if (!row) return undefined
    const [commit] = this.after(row.seq - 1, 1)
    const made = commit?.mutations
      .filter(isRecord)
      .flatMap(({create, createIfNotExists, createOrReplace}) => [
        create ?? createIfNotExists ?? createOrReplace,
      ])
      .find((document) => isRecord(document) && document._id === id)
    return parseStoredDocument(made ? JSON.stringify(made) : row.json)
  }

  /** Revisions of a document that hold a text in their JSON, a few, the latest first. */
  earlierOf(id: string, text: string): readonly LakeDocument[] {
    const rows = this.#statements.earlierWith.all(id, text)
    return rows.flatMap((row) => parseNullable(jsonRow.parse(row)?.json ?? null) ?? [])
  }

  /**
   * Documents that hold all of some texts in their JSON: earlier revisions of these ids, the latest
   * first, then whatever there is now. Few are enough to know where a text comes from.
   */
  documentsHolding(ids: readonly string[], texts: readonly string[]): readonly LakeDocument[] {
    const holds = texts.map(() => 'instr(json, ?) > 0').join(' AND ')
    const marks = ids.map(() => '?').join(', ')
    const earlier = `SELECT json FROM revisions WHERE document_id IN (${marks}) AND ${holds} ORDER BY seq DESC LIMIT 10`
    const present = `SELECT json FROM documents WHERE ${holds} LIMIT 10`
    const rows = [
      ...this.#database.prepare(earlier).all(...ids, ...texts),
      ...this.#database.prepare(present).all(...texts),
    ]
    return rows.flatMap((row) => parseNullable(jsonRow.parse(row)?.json ?? null) ?? [])
  }

  #toCommit(row: unknown, ids?: readonly string[]): Commit {
    const transaction = transactionRow.parse(row)
    return {...transaction, changes: this.#changesOf(transaction.seq, ids)}
  }

  #changesOf(seq: number, ids: readonly string[] | undefined): readonly Change[] {
    const rows = this.#statements.changes.all(seq, ids ? JSON.stringify(ids) : null)
    return changeRows.parse(rows).map(({id, before, after}) => ({
      id,
      before: parseNullable(before),
      after: parseNullable(after),
    }))
  }
}
