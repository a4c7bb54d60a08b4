import {type DocumentType, isDocumentType} from '@preop/schema/rules'
import {isRecord} from '../is-record.ts'
import {sourceText} from '../previews/source-text.ts'

export type Found = {
  readonly id: string
  readonly type: DocumentType
  readonly title: string
  readonly fields: Readonly<Record<string, unknown>>
}

const draft = /^drafts\./

const asTitle = (title: unknown) =>
  (typeof title === 'string' ? title : sourceText(title)) ?? 'Without a title'

/** The documents a query of the desk found, each with a `title`, localized or not. */
export const foundDocuments = (result: unknown): Found[] =>
  (Array.isArray(result) ? result : [])
    .filter(isRecord)
    .flatMap(({_id, _type, title, ...fields}) =>
      typeof _id === 'string' && isDocumentType(_type)
        ? [{id: _id.replace(draft, ''), type: _type, title: asTitle(title), fields}]
        : [],
    )
