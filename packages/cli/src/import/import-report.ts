import type {LeftOver} from '@preop/portable-text/legacy'
import type {SectionKind} from '@preop/schema/rules'

export type SectionReport = {
  key: string
  kind: SectionKind
  heading: string
  /** The words of the heading that told the kind; nothing where none did. */
  guessedBy?: string | undefined
  blocks: number
}

/** What an import made of a page, what it left out, and what a person has to look at. */
export type ImportReport = {
  title: string
  slug: string
  names: string[]
  sections: SectionReport[]
  questions: number
  notCarriedOver: LeftOver[]
  toCheck: string[]
}
