import {Text} from '../text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedText} from '../types.ts'
import styles from './card-list.module.css'

export type CardListProps = {
  readonly locale: string
  /** An `h2` above the cards; without it the page's own heading must say what they are. */
  readonly heading?: string
  readonly cards: readonly {
    readonly key: string
    readonly href: string
    readonly title: ResolvedText
    readonly text?: ResolvedText
  }[]
}

/** Entries to read on from: specialties, procedures, appeals. */
export const CardList = ({locale, heading, cards}: CardListProps) => {
  const Title = heading ? 'h3' : 'h2'
  return (
    <section className={styles.section}>
      {heading ? <h2>{heading}</h2> : null}
      <ul className={styles.cards}>
        {cards.map(({key, href, title, text}) => (
          <li key={key} className={styles.card}>
            <Title className={styles.title}>
              <a href={href}>
                <Text of={title} locale={locale} />
              </a>
            </Title>
            {text ? <p {...languageAttributes(text, locale)}>{text.value}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
