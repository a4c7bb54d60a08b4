import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {localeIds} from '@preop/locales'
import {glossaryWords} from '../glossary-term/glossary-words.ts'
import type {ContentDocument} from '../models.ts'
import {procedureHeadModel} from '../procedure/procedure.model.ts'
import {termsNamed} from '../procedure/terms-named.ts'
import {effectiveSlug} from './effective-slug.ts'

const layout = `
  create table meta (key text primary key, value text not null) strict;
  create table document (
    id text primary key, type text not null, json text not null, head text not null
  ) strict;
  create index document_type on document (type, id);
  create table slug (
    type text not null, locale text not null, slug text not null, id text not null,
    primary key (type, locale, slug)
  ) strict;
  create table term_use (
    term text not null, procedure text not null, primary key (term, procedure)
  ) strict;
`

type SnapshotContent = {
  id: string
  mark: string
  takenAt: string
  documents: readonly ContentDocument[]
}

const fill = (path: string, snapshot: SnapshotContent) => {
  const database = new DatabaseSync(path)
  try {
    database.exec(`pragma journal_mode = off; ${layout} begin`)
    const meta = database.prepare('insert into meta values (?, ?)')
    meta.run('id', snapshot.id)
    meta.run('takenAt', snapshot.takenAt)
    meta.run('mark', snapshot.mark)
    meta.run('glossaryWords', JSON.stringify(glossaryWords(snapshot.documents)))
    const document = database.prepare('insert into document values (?, ?, ?, ?)')
    const slug = database.prepare('insert into slug values (?, ?, ?, ?)')
    const termUse = database.prepare('insert into term_use values (?, ?)')
    for (const content of snapshot.documents) {
      const [json, head] = [JSON.stringify(content), JSON.stringify(headOf(content))]
      document.run(content._id, content._type, json, head)
      for (const locale of localeIds) {
        const current = effectiveSlug(content, locale)
        if (current) slug.run(content._type, locale, current, content._id)
      }
      if (content._type !== 'procedure') continue
      for (const term of termsNamed(content)) termUse.run(term, content._id)
    }
    database.exec('commit')
  } finally {
    database.close()
  }
}

/** What lists and links read, see `PageHead`. */
const headOf = (content: ContentDocument): object =>
  content._type === 'procedure' ? procedureHeadModel.parse(content) : content

/**
 * Writes documents to an indexed file. The file appears whole or not at all.
 *
 * @param path - where; an existing file is replaced
 * @param snapshot - `id` names the content, `mark` is `readMark`'s, `takenAt` is an ISO instant
 */
export const writeSnapshot = (path: string, snapshot: SnapshotContent): void => {
  const unfinished = `${path}.${process.pid}.tmp`
  mkdirSync(dirname(path), {recursive: true})
  rmSync(unfinished, {force: true})
  try {
    fill(unfinished, snapshot)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, {force: true})
  }
}
