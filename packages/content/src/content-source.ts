import type {Locale} from '@preop/locales'
import type {ContentByType, ContentType} from './models.ts'
import type {ProcedureHead} from './procedure/procedure.model.ts'

/** A document that has a page of its own, without the long texts of that page. */
export type PageHead = ProcedureHead | ContentByType['specialty' | 'bodyRegion' | 'donation']

/** Where pages read content from: a snapshot at build and regeneration, the live API in preview. */
export type ContentSource = {
  /** Names the content: equal ids mean equal documents. */
  readonly id: string
  /** The document, or undefined if none of that type is published under that id. */
  byId<Type extends ContentType>(type: Type, id: string): Promise<ContentByType[Type] | undefined>
  /** The document reached under a slug in a locale. */
  bySlug<Type extends ContentType>(
    type: Type,
    locale: Locale,
    slug: string,
  ): Promise<ContentByType[Type] | undefined>
  /** The head of the page that a document has, whatever its type; undefined if it has none. */
  pageHead(id: string): Promise<PageHead | undefined>
  /** The heads of all procedures, ordered by id. */
  procedureHeads(): Promise<readonly ProcedureHead[]>
  /** The ids of the procedures whose text names a glossary term, ordered. */
  proceduresNaming(termId: string): Promise<readonly string[]>
  /** All published documents of a type, ordered by id. Procedures are many: ask for their heads. */
  all<Type extends ContentType>(type: Type): Promise<readonly ContentByType[Type][]>
}
