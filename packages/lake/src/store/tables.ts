/** Raised whenever the tables change; an older file is brought up to it when opened. */
export const tablesVersion = 1

/**
 * `transactions` is the ordered log, `documents` the present, `revisions` one whole document a
 * revision (null once deleted), from which history is computed on read.
 */
export const tables = `
  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL,
    mutations TEXT NOT NULL
  ) STRICT;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    slug TEXT,
    json TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE revisions (
    document_id TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES transactions (seq),
    json TEXT,
    PRIMARY KEY (document_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX revisions_by_transaction ON revisions (seq);
  CREATE TABLE strong_references (
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (source, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX strong_references_by_target ON strong_references (target);
`
