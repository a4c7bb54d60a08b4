import {PhoneNumber} from '@preop/portable-text'
import type {NamedPhone} from '../types.ts'
import styles from './phone-list.module.css'

export type PhoneListProps = {
  readonly phones: readonly NamedPhone[]
  readonly dialable: boolean
}

/** Telephone lines by name; nothing when there are none. */
export const PhoneList = ({phones, dialable}: PhoneListProps) =>
  phones.length === 0 ? null : (
    <dl className={styles.list}>
      {phones.map(({label, number}) => (
        <div key={label} className={styles.line}>
          <dt>{label}</dt>
          <dd>
            <PhoneNumber number={number} dialable={dialable} />
          </dd>
        </div>
      ))}
    </dl>
  )
