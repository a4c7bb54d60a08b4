import {type TermInText, termAnchor} from '@preop/portable-text'
import {Text} from '../text/index.tsx'
import type {RichTextContext, TermEntry} from '../types.ts'
import styles from './term.module.css'

export type TermProps = {
  readonly word: TermInText
  readonly context: Pick<RichTextContext, 'locale' | 'glossary' | 'labels'>
}

/** Keeps what stands on both sides of it on one line. */
const joiner = '\u2060'

/**
 * The word stays text, so that it is read, copied and kept by reading modes, which leave buttons
 * out; the meaning stands behind it in brackets on paper and in browsers without popovers.
 */
const Explained = ({word, context, entry}: TermProps & {readonly entry: TermEntry}) => {
  const {locale, glossary, labels} = context
  const id = termAnchor(word.id)
  const {notice} = entry.definition
  const interfaceLanguage = word.lang === locale ? {} : {lang: locale, dir: glossary.dir}
  return (
    <>
      <span className={styles.term}>
        <span className={styles.word}>{word.children}</span>
        <span className={styles.tie}>
          {joiner}
          <button
            type="button"
            className={styles.open}
            popoverTarget={id}
            aria-label={glossary.labels.meaning(word.text)}
            {...interfaceLanguage}
          />
          {joiner}
        </span>
      </span>
      <span popover="auto" id={id} className={styles.meaning} {...interfaceLanguage}>
        <span className={styles.bracket}> (</span>
        <strong className={styles.name}>
          <Text of={entry.term} locale={locale} />{' '}
        </strong>
        <Text of={entry.definition} locale={locale} />
        {notice === 'none' ? null : (
          <small className={styles.note}> {labels.fallback[notice].unit}</small>
        )}
        <a href={entry.href} className={styles.more}>
          {' '}
          {glossary.labels.more}
        </a>
        <button
          type="button"
          className={styles.close}
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={glossary.labels.close}
        />
        <span className={styles.bracket}>)</span>
      </span>
    </>
  )
}

/**
 * A word of the glossary in running text: where the page names it first, its meaning opens there;
 * anywhere else it leads to the glossary. A word that the glossary does not know is plain text.
 */
export const Term = ({word, context}: TermProps) => {
  const entry = context.glossary.entries[word.id]
  if (!entry) return word.children
  if (context.glossary.opensAt.get(word.id) === word.place) {
    return <Explained word={word} context={context} entry={entry} />
  }
  return (
    <a href={entry.href} data-term="">
      {word.children}
    </a>
  )
}
