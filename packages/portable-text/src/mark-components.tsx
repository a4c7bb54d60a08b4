import type {PortableTextMarkComponent, PortableTextReactComponents} from '@portabletext/react'
import {isSafeHref} from '@preop/schema/lists'
import type {ReactNode} from 'react'
import {readReference} from './read-reference.ts'
import {readString} from './read-string.ts'

/** A word of the glossary where a text uses it. */
export type TermInText = {
  /** The glossary document's id. */
  readonly id: string
  /** Unique on the page; see `collectTerms`. */
  readonly place: string
  /** The word as it stands there, and the language it is in. */
  readonly text: string
  readonly lang: string
  readonly children: ReactNode
}

export type MarkOptions = {
  /** The address of a document in the page's locale; undefined when it has none. */
  readonly hrefOf: (documentId: string) => string | undefined
  /** A word of the glossary, with its meaning or the way to it. */
  readonly term: (word: TermInText) => ReactNode
}

/** Strong, emphasis and the three kinds of link; a target that cannot be reached leaves its text. */
export const markComponents = ({
  hrefOf,
  term,
}: MarkOptions): PortableTextReactComponents['marks'] => {
  const link: PortableTextMarkComponent = ({value, children}) =>
    isSafeHref(value?.href) ? <a href={value.href}>{children}</a> : children

  const internalLink: PortableTextMarkComponent = ({value, children}) => {
    const href = value && hrefOf(readReference(value, 'reference'))
    return href ? <a href={href}>{children}</a> : children
  }

  const glossaryTermLink: PortableTextMarkComponent = ({value, text, children}) => {
    if (!value) return children
    const [place, lang] = [readString(value, 'place'), readString(value, 'lang')]
    return term({id: readReference(value, 'term'), place, text, lang, children})
  }

  // The renderer has defaults for marks our schema does not allow; without them they fail as unknown.
  const refused = {code: undefined, underline: undefined, 'strike-through': undefined}
  return {link, internalLink, glossaryTermLink, ...refused}
}
