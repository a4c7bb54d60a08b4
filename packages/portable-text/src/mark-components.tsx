import type {PortableTextMarkComponent, PortableTextReactComponents} from '@portabletext/react'
import {isSafeHref} from '@preop/schema/lists'
import {readReference} from './read-reference.ts'

export type MarkOptions = {
  /** The address of a document in the page's locale; undefined when it has none. */
  readonly hrefOf: (documentId: string) => string | undefined
  /** The element id of a term's definition on this page; undefined when it is not explained here. */
  readonly termAnchorOf: (termId: string) => string | undefined
}

/** Strong, emphasis and the three kinds of link; a target that cannot be reached leaves its text. */
export const markComponents = ({
  hrefOf,
  termAnchorOf,
}: MarkOptions): PortableTextReactComponents['marks'] => {
  const link: PortableTextMarkComponent = ({value, children}) =>
    isSafeHref(value?.href) ? <a href={value.href}>{children}</a> : children

  const internalLink: PortableTextMarkComponent = ({value, children}) => {
    const href = value && hrefOf(readReference(value, 'reference'))
    return href ? <a href={href}>{children}</a> : children
  }

  const glossaryTermLink: PortableTextMarkComponent = ({value, children}) => {
    const anchor = value && termAnchorOf(readReference(value, 'term'))
    return anchor ? (
      <a href={`#${anchor}`} data-term="">
        {children}
      </a>
    ) : (
      children
    )
  }

  // The renderer has defaults for marks our schema does not allow; without them they fail as unknown.
  const refused = {code: undefined, underline: undefined, 'strike-through': undefined}
  return {link, internalLink, glossaryTermLink, ...refused}
}
