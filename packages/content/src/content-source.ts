import type {Locale} from '@preop/locales'
import type {ContentByType, ContentType} from './models.ts'

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
  /** All published documents of a type, ordered by id. */
  all<Type extends ContentType>(type: Type): Promise<readonly ContentByType[Type][]>
}
