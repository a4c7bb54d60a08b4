import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedText} from '../types.ts'
import styles from './search-form.module.css'

export type SearchFormProps = {
  /** The page that shows what was found. */
  readonly action: string
  /** What was looked for last. */
  readonly query: string
  /** Letters that are looked for at most. */
  readonly longest: number
  readonly labels: {readonly query: string; readonly submit: string}
  /** Lists to choose from, each with a line for "any". */
  readonly filters?: readonly {
    readonly name: string
    readonly label: string
    readonly any: string
    readonly chosen: string
    readonly options: readonly {readonly value: string; readonly text: ResolvedText}[]
  }[]
}

/** A plain form that asks for a page: works without scripts. */
export const SearchForm = (props: SearchFormProps & {readonly locale: string}) => (
  <search className={styles.form} data-screen="">
    <form action={props.action} method="get">
      <label htmlFor="q">{props.labels.query}</label>
      <div className={styles.line}>
        <input
          id="q"
          name="q"
          type="search"
          dir="auto"
          defaultValue={props.query}
          maxLength={props.longest}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{props.labels.submit}</button>
      </div>
      {props.filters ? (
        <div className={styles.filters}>
          {props.filters.map(({name, label, any, chosen, options}) => (
            <div key={name}>
              <label htmlFor={name}>{label}</label>
              <select id={name} name={name} defaultValue={chosen}>
                <option value="">{any}</option>
                {options.map(({value, text}) => (
                  <option key={value} value={value} {...languageAttributes(text, props.locale)}>
                    {text.value}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      ) : null}
    </form>
  </search>
)
