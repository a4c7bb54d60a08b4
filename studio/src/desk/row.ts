import type {DocumentType} from '@preop/schema/rules'

/** A line of a list: a document, and why it stands there. */
export type Row = {
  /** The id of the published document, which a draft shares. */
  readonly id: string
  readonly type: DocumentType
  readonly title: string
  readonly note: string
  /** The field to open the document at. */
  readonly path?: string
}

/** Rows under a heading. Where there are none, `empty` says what to do. */
export type Group = {
  readonly title: string
  readonly empty: string
  readonly rows: readonly Row[]
}
