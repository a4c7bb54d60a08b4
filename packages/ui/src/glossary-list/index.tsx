import {termAnchor} from '@preop/portable-text'
import {LetterGroups, type LetterGroupsProps} from '../alphabetical-list/letter-groups.tsx'
import {FallbackNote} from '../fallback-note/index.tsx'
import {LinkList} from '../link-list/index.tsx'
import {Text} from '../text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ContentLink, FallbackLabels, ResolvedText} from '../types.ts'
import styles from './glossary-list.module.css'

export type GlossaryEntry = {
  /** The glossary document's id. */
  readonly id: string
  readonly term: ResolvedText
  readonly definition: ResolvedText
  readonly synonyms: readonly ResolvedText[]
  /** The pages that use the word. */
  readonly uses: readonly ContentLink[]
}

export type GlossaryListProps = {
  readonly locale: string
  readonly alphabets: LetterGroupsProps<GlossaryEntry>['alphabets']
  readonly labels: {
    readonly synonyms: string
    readonly uses: string
    readonly fallback: FallbackLabels
  }
}

type EntryProps = {readonly entry: GlossaryEntry} & Omit<GlossaryListProps, 'alphabets'>

const Entry = ({entry, locale, labels}: EntryProps) => {
  const {id, term, definition, synonyms, uses} = entry
  const notice = [definition.notice, term.notice].find((one) => one !== 'none')
  return (
    <div id={termAnchor(id)} className={styles.entry}>
      <dt className={styles.term} {...languageAttributes(term, locale)}>
        <dfn>{term.value}</dfn>
      </dt>
      <dd>
        {notice ? (
          <FallbackNote kind={notice} text={labels.fallback[notice].unit} place="block" />
        ) : null}
        <p {...languageAttributes(definition, locale)}>{definition.value}</p>
      </dd>
      {synonyms.length > 0 ? (
        <dd className={styles.more}>
          {labels.synonyms}{' '}
          {synonyms.map((synonym, index) => (
            <span key={synonym.value}>
              {index > 0 ? ' · ' : null}
              <Text of={synonym} locale={locale} />
            </span>
          ))}
        </dd>
      ) : null}
      {uses.length > 0 ? (
        <dd className={styles.more}>
          {labels.uses}
          <LinkList locale={locale} links={uses} className={styles.uses} />
        </dd>
      ) : null}
    </div>
  )
}

/** Words and their meanings under their letters. Sorted and grouped by the caller. */
export const GlossaryList = ({alphabets, ...shared}: GlossaryListProps) => (
  <LetterGroups alphabets={alphabets}>
    {(items) => (
      <dl className={styles.list}>
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} {...shared} />
        ))}
      </dl>
    )}
  </LetterGroups>
)
