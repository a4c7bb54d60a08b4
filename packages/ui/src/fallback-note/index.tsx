import {Icon} from '../icon/index.tsx'
import {PhoneList} from '../phone-list/index.tsx'
import type {FallbackKind, NamedPhone} from '../types.ts'
import styles from './fallback-note.module.css'

export type FallbackNoteProps = {
  readonly kind: FallbackKind
  /** In the page's language: why the text is as it is. */
  readonly text: string
  /** `item` stands inside a list item, `section` speaks for the section, `safety` warns first. */
  readonly place: 'item' | 'block' | 'section' | 'safety'
  /** Who helps now: shown where safety-critical text is withheld. */
  readonly help?: readonly NamedPhone[]
  readonly dialable?: boolean
}

/** Tells a reader, in the page's language, why text is in another one or slightly older. */
export const FallbackNote = ({
  kind,
  text,
  place,
  help = [],
  dialable = false,
}: FallbackNoteProps) => (
  <div className={styles.note} data-kind={kind} data-place={place}>
    {place === 'safety' ? <Icon shape="triangle" sign="exclamation" /> : null}
    <div>
      <p className={styles.text}>{text}</p>
      <PhoneList phones={help} dialable={dialable} />
    </div>
  </div>
)
