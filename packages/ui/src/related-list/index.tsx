import sectionStyles from '../section/section.module.css'
import {Text} from '../text/index.tsx'
import type {ContentLink} from '../types.ts'
import styles from './related-list.module.css'

export type RelatedListProps = {
  readonly locale: string
  readonly heading: string
  readonly links: readonly ContentLink[]
}

/** Where to read on. */
export const RelatedList = ({locale, heading, links}: RelatedListProps) => (
  <section className={sectionStyles.section} aria-labelledby="related" data-screen="">
    <h2 id="related">{heading}</h2>
    <ul className={styles.list}>
      {links.map(({href, text}) => (
        <li key={href}>
          <a href={href}>
            <Text of={text} locale={locale} />
          </a>
        </li>
      ))}
    </ul>
  </section>
)
