import {type DocumentType, isDocumentType, isRecord} from '@preop/schema/rules'
import {sourceText} from '../previews/source-text.ts'
import {publishedId} from '../published-id.ts'

export type Found = {
  readonly id: string
  readonly type: DocumentType
  readonly title: string
  readonly fields: Readonly<Record<string, unknown>>
}

const asTitle = (title: unknown) =>
  (typeof title === 'string' ? title : sourceText(title)) ?? 'Without a title'

/** The documents a query of the desk found, each with a `title`, localized or not. */
export const foundDocuments = (result: unknown): Found[] =>
  (Array.isArray(result) ? result : [])
    .filter(isRecord)
    .flatMap(({_id, _type, title, ...fields}) =>
      typeof _id === 'string' && isDocumentType(_type)
        ? [{id: publishedId(_id), type: _type, title: asTitle(title), fields}]
        : [],
    )
