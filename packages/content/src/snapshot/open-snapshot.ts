import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import type {Locale} from '@preop/locales'
import {z} from 'zod'
import type {ContentSource} from '../content-source.ts'
import {type ContentByType, type ContentType, models} from '../models.ts'

const documentRow = z.object({json: z.string()})
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
 * Opens a snapshot file for reading. Documents are parsed when they are asked for and kept.
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
  const selectAll = database.prepare('select id from document where type = ? order by id')
  const selectSlug = database.prepare(
    'select id from slug where type = ? and locale = ? and slug = ?',
  )
  const reader = <Content>(type: ContentType, model: z.ZodType<Content>) => {
    const kept = new Map<string, Content>()
    return (id: string): Content | undefined => {
      const known = kept.get(id)
      if (known) return known
      const row = selectOne.get(type, id)
      if (!row) return undefined
      const content = model.parse(JSON.parse(documentRow.parse(row).json))
      kept.set(id, content)
      return content
    }
  }

  const readers: {[Type in ContentType]: (id: string) => ContentByType[Type] | undefined} = {
    procedure: reader('procedure', models.procedure),
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

  return {
    id: metaRow.parse(selectMeta.get('id')).value,
    takenAt: metaRow.parse(selectMeta.get('takenAt')).value,
    glossaryWords: words.parse(JSON.parse(metaRow.parse(selectMeta.get('glossaryWords')).value)),
    byId: async (type, id) => readers[type](id),
    bySlug: async (type, locale: Locale, slug) => {
      const row = selectSlug.get(type, locale, slug)
      return row ? readers[type](idRow.parse(row).id) : undefined
    },
    all: async (type) =>
      selectAll.all(type).flatMap((row) => readers[type](idRow.parse(row).id) ?? []),
    close: () => database.close(),
  }
}
