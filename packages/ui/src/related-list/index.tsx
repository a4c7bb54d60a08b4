import {LinkList} from '../link-list/index.tsx'
import sectionStyles from '../section/section.module.css'
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
    <LinkList locale={locale} links={links} className={styles.list} />
  </section>
)
