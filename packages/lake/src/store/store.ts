import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {z} from 'zod'
import {copyDatabase} from '../backup/copy-database.ts'
import {collectStrongReferences} from '../documents/collect-strong-references.ts'
import {type Entry, entryFromJson, slugOf} from '../documents/entry.ts'
import type {LakeDocument} from '../documents/lake-document.ts'
import {openDatabase} from './open-database.ts'
import {refuseLarge} from './refuse-large.ts'
import {TransactionLog} from './transaction-log.ts'
import {type Snapshot, View} from './view.ts'
import {type ViewName, viewNames, viewRules} from './view-rules.ts'

export type Change = {
  readonly id: string
  readonly before: LakeDocument | null
  readonly after: LakeDocument | null
}

export type Transaction = {
  readonly id: string
  readonly timestamp: string
  readonly author: string
  /** As applied: ids filled in, selections by query resolved to one mutation a document. */
  readonly mutations: readonly unknown[]
  readonly changes: readonly Change[]
}

export type Commit = Transaction & {readonly seq: number}

export type CommitListener = (commit: Commit) => void

const rowsOfDocuments = z.array(
  z.object({id: z.string(), type: z.string(), slug: z.string().nullable(), json: z.string()}),
)
const rowOfLast = z.object({id: z.string(), timestamp: z.string()}).optional()
const rowsOfSources = z.array(z.object({source: z.string()}))

const prepareStatements = (database: DatabaseSync) => ({
  insertTransaction: database.prepare(
    'INSERT INTO transactions (id, timestamp, author, mutations) VALUES (?, ?, ?, ?)',
  ),
  findTransaction: database.prepare('SELECT 1 FROM transactions WHERE id = ?'),
  putDocument: database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?)'),
  deleteDocument: database.prepare('DELETE FROM documents WHERE id = ?'),
  insertRevision: database.prepare('INSERT INTO revisions VALUES (?, ?, ?)'),
  deleteReferences: database.prepare('DELETE FROM strong_references WHERE source = ?'),
  insertReference: database.prepare('INSERT INTO strong_references VALUES (?, ?)'),
  findReferrers: database.prepare('SELECT source FROM strong_references WHERE target = ?'),
})

/** The documents of one dataset: durable in SQLite, the present also in memory. */
export class Store {
  readonly log: TransactionLog
  readonly #database: DatabaseSync
  readonly #statements: Record<keyof ReturnType<typeof prepareStatements>, StatementSync>
  readonly #entries = new Map<string, Entry>()
  readonly #views: ReadonlyMap<ViewName, View>
  readonly #listeners = new Set<CommitListener>()
  #last: {readonly id: string; readonly timestamp: string} | null = null

  /** @param path - the dataset's file; made if missing */
  constructor(path: string) {
    this.#database = openDatabase(path)
    this.#statements = prepareStatements(this.#database)
    this.log = new TransactionLog(this.#database)
    const rows = this.#database.prepare('SELECT id, type, slug, json FROM documents').all()
    for (const {id, type, slug, json} of rowsOfDocuments.parse(rows))
      this.#entries.set(id, entryFromJson(id, type, slug, json))
    const last = 'SELECT id, timestamp FROM transactions ORDER BY seq DESC LIMIT 1'
    this.#last = rowOfLast.parse(this.#database.prepare(last).get()) ?? null
    const stored = (id: string) => this.#entries.get(id)
    this.#views = new Map(
      viewNames.map((name) => [
        name,
        new View(viewRules(name, stored), () => this.#entries.keys()),
      ]),
    )
  }

  get size(): number {
    return this.#entries.size
  }

  get isOpen(): boolean {
    return this.#database.isOpen
  }

  get lastTransaction(): string | null {
    return this.#last?.id ?? null
  }

  get lastTimestamp(): string | null {
    return this.#last?.timestamp ?? null
  }

  get(id: string): LakeDocument | undefined {
    return this.#entries.get(id)?.document()
  }

  snapshot(name: ViewName): Snapshot {
    const view = this.#views.get(name)
    if (!view) throw new Error(`No view "${name}". Known: ${viewNames.join(', ')}.`)
    return view.snapshot()
  }

  hasTransaction(id: string): boolean {
    return this.#statements.findTransaction.get(id) !== undefined
  }

  /** Ids of the stored documents that refer strongly to a document. */
  referrersOf(id: string): readonly string[] {
    return rowsOfSources.parse(this.#statements.findReferrers.all(id)).map(({source}) => source)
  }

  /**
   * Calls a listener after each commit, in the order of the log, before the writer is answered.
   *
   * @returns a function that ends the subscription
   */
  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Writes a transaction. When this returns it is on disk; when it throws nothing has changed,
   * neither on disk nor in memory.
   */
  commit(transaction: Transaction): Commit {
    const written = this.#write(transaction)
    for (const {id, entry} of written.entries) {
      if (entry) this.#entries.set(id, entry)
      else this.#entries.delete(id)
      for (const view of this.#views.values()) view.noteChange(id)
    }
    this.#last = transaction
    const commit = {...transaction, seq: written.seq}
    for (const listener of this.#listeners) this.#notify(listener, commit)
    return commit
  }

  /** Writes everything, history included, to a new file, as of this moment. */
  copyTo(path: string): void {
    copyDatabase(this.#database, path)
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }

  #write({id, timestamp, author, mutations, changes}: Transaction) {
    const {insertTransaction} = this.#statements
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const row = insertTransaction.run(id, timestamp, author, JSON.stringify(mutations))
      const seq = Number(row.lastInsertRowid)
      const entries = changes.map((change) => this.#writeChange(seq, change))
      this.#database.exec('COMMIT')
      return {seq, entries}
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #writeChange(seq: number, {id, after}: Change): {id: string; entry: Entry | undefined} {
    const {putDocument, deleteDocument, insertRevision} = this.#statements
    this.#statements.deleteReferences.run(id)
    if (!after) {
      deleteDocument.run(id)
      insertRevision.run(id, seq, null)
      return {id, entry: undefined}
    }
    const json = JSON.stringify(after)
    refuseLarge(id, json)
    const slug = slugOf(after)
    putDocument.run(id, after._type, slug, json)
    insertRevision.run(id, seq, json)
    for (const target of collectStrongReferences(after))
      this.#statements.insertReference.run(id, target)
    // Read back from the text, so that memory holds exactly what a restart would load.
    return {id, entry: entryFromJson(id, after._type, slug, json)}
  }

  #notify(listener: CommitListener, commit: Commit): void {
    try {
      listener(commit)
    } catch (error) {
      // The commit is durable: a listener's fault must not tell the writer that it failed.
      const message = error instanceof Error ? error.message : String(error)
      process.emitWarning(`A listener to commits failed: ${message}`, 'LakeListenerWarning')
    }
  }
}
