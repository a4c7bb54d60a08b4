import {RichText} from '../rich-text/index.tsx'
import {Text} from '../text/index.tsx'
import type {ResolvedBody, ResolvedText, RichTextContext} from '../types.ts'
import styles from './donation-appeal.module.css'
import {DonationForm, type DonationFormProps, type GiftValues} from './donation-form.tsx'
import {HandOff, type HandOffProps} from './hand-off.tsx'
import {type DonationProgress, Progress} from './progress.tsx'

export type {DonationFormProps, DonationProgress, GiftValues, HandOffProps}
export {DonationForm, HandOff}

export type DonationAppealProps = {
  readonly story: ResolvedBody
  readonly context: RichTextContext
  readonly progress?: DonationProgress
  /** `ended` carries the words that take the form's place. */
  readonly state: {readonly open: DonationFormProps} | {readonly ended: string}
  /** By jurisdiction, not by language; `label` says whom a note concerns. */
  readonly taxNotes: readonly {
    readonly key: string
    readonly label: string
    readonly text: ResolvedText
  }[]
}

/** One appeal: why, how far, and the way to the provider. */
export const DonationAppeal = ({
  story,
  context,
  progress,
  state,
  taxNotes,
}: DonationAppealProps) => (
  <div className={styles.appeal}>
    <div>
      <RichText body={story} path="story" context={context} />
    </div>
    <div className={styles.panel}>
      {progress ? <Progress {...progress} /> : null}
      {'open' in state ? (
        <DonationForm {...state.open} />
      ) : (
        <p className={styles.ended}>{state.ended}</p>
      )}
      {taxNotes.map(({key, label, text}) => (
        <p key={key} className={styles.tax}>
          <strong>{label}</strong> <Text of={text} locale={context.locale} />
        </p>
      ))}
    </div>
  </div>
)
