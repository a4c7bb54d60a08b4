import {Text} from '../text/index.tsx'
import type {ContentLink} from '../types.ts'

export type LinkListProps = {
  readonly locale: string
  readonly links: readonly ContentLink[]
  /** How it looks is decided where it stands. */
  readonly className?: string | undefined
}

/** Links to pages, each in the language of its text. */
export const LinkList = ({locale, links, className}: LinkListProps) => (
  <ul className={className}>
    {links.map(({href, text}) => (
      <li key={href}>
        <a href={href}>
          <Text of={text} locale={locale} />
        </a>
      </li>
    ))}
  </ul>
)
