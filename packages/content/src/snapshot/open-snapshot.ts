import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import type {Locale} from '@preop/locales'
import {z} from 'zod'
import type {ContentSource, PageHead} from '../content-source.ts'
import {type ContentByType, type ContentType, isContentType, models} from '../models.ts'
import {procedureHeadModel} from '../procedure/procedure.model.ts'
import {keepLatest} from './keep-latest.ts'

/** A procedure takes megabytes once parsed, and its pages are rendered one after the other. */
const procedureLimit = 16

const documentRow = z.object({json: z.string()})
const headRow = z.object({head: z.string()})
const typeRow = z.object({type: z.string().refine(isContentType)})
const idRow = z.object({id: z.string()})
const metaRow = z.object({value: z.string()})
const words = z.array(z.string())

/**
 * A source of one moment, with that moment's time (ISO instant) and the glossary's words in the
 * source locale.
 */
export type Snapshot = ContentSource & {
  readonly takenAt: string
  readonly glossaryWords: readonly string[]
  close(): void
}

/**
 * Opens a snapshot file for reading. Documents are parsed when they are asked for and kept; of
 * the procedures, which are large, only the latest.
 *
 * @param path - written by `takeSnapshot`
 * @throws Error if there is no file at the path
 */
export const openSnapshot = (path: string): Snapshot => {
  if (!existsSync(path)) {
    throw new Error(
      `No content snapshot at ${path}. Run \`npx preop snapshot\` with the lake running, or \`npm start\`.`,
    )
  }
  const database = new DatabaseSync(path, {readOnly: true})
  const selectMeta = database.prepare('select value from meta where key = ?')
  const selectOne = database.prepare('select json from document where type = ? and id = ?')
  const selectHead = database.prepare('select head from document where id = ?')
  const selectType = database.prepare('select type from document where id = ?')
  const selectAll = database.prepare('select id from document where type = ? order by id')
  const selectSlug = database.prepare(
    'select id from slug where type = ? and locale = ? and slug = ?',
  )
  const selectNaming = database.prepare(
    'select procedure as id from term_use where term = ? order by procedure',
  )
  const reader = <Content>(type: ContentType, model: z.ZodType<Content>, limit = Infinity) =>
    keepLatest<Content>(limit, (id) => {
      const row = selectOne.get(type, id)
      return row && model.parse(JSON.parse(documentRow.parse(row).json))
    })

  const readers: {[Type in ContentType]: (id: string) => ContentByType[Type] | undefined} = {
    procedure: reader('procedure', models.procedure, procedureLimit),
    banner: reader('banner', models.banner),
    donation: reader('donation', models.donation),
    specialty: reader('specialty', models.specialty),
    bodyRegion: reader('bodyRegion', models.bodyRegion),
    person: reader('person', models.person),
    glossaryTerm: reader('glossaryTerm', models.glossaryTerm),
    siteSettings: reader('siteSettings', models.siteSettings),
    redirect: reader('redirect', models.redirect),
    'sanity.imageAsset': reader('sanity.imageAsset', models['sanity.imageAsset']),
  }

  const procedureHead = keepLatest(Infinity, (id) => {
    const row = selectHead.get(id)
    return row && procedureHeadModel.parse(JSON.parse(headRow.parse(row).head))
  })

  const pageHeads: Partial<Record<ContentType, (id: string) => PageHead | undefined>> = {
    procedure: procedureHead,
    donation: readers.donation,
    specialty: readers.specialty,
    bodyRegion: readers.bodyRegion,
  }

  const idsOf = (type: ContentType) => selectAll.all(type).map((row) => idRow.parse(row).id)

  return {
    id: metaRow.parse(selectMeta.get('id')).value,
    takenAt: metaRow.parse(selectMeta.get('takenAt')).value,
    glossaryWords: words.parse(JSON.parse(metaRow.parse(selectMeta.get('glossaryWords')).value)),
    byId: async (type, id) => readers[type](id),
    bySlug: async (type, locale: Locale, slug) => {
      const row = selectSlug.get(type, locale, slug)
      return row ? readers[type](idRow.parse(row).id) : undefined
    },
    pageHead: async (id) => {
      const row = selectType.get(id)
      return row && pageHeads[typeRow.parse(row).type]?.(id)
    },
    procedureHeads: async () => idsOf('procedure').flatMap((id) => procedureHead(id) ?? []),
    proceduresNaming: async (termId) => selectNaming.all(termId).map((row) => idRow.parse(row).id),
    all: async (type) => idsOf(type).flatMap((id) => readers[type](id) ?? []),
    close: () => database.close(),
  }
}
